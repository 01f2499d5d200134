//! Which file of a crate imports which: by the file that defines what is named, not by those that hand
//! it on (`pub use`).

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::names::{Named, Names};
use crate::source::File;

/// An import of one file from another.
#[derive(Debug)]
pub struct Import {
    /// The file that is imported from.
    pub of: String,
    /// The path that is written.
    pub path: String,
}

/// The imports of a crate, by file.
#[derive(Debug)]
pub struct Graph {
    /// Each file with its imports, one of each file.
    pub imports: BTreeMap<String, Vec<Import>>,
}

impl Graph {
    /// The imports among the files of one crate.
    #[must_use]
    pub fn new(files: &[File]) -> Self {
        let tree = Tree::new(files);
        let imports = files.iter().zip(&tree.names).enumerate().map(|(index, (file, names))| {
            let mut imports = BTreeMap::new();
            for named in &names.named {
                if let Some(other) = tree.file_of(named).filter(|other| *other != index) {
                    imports.entry(other).or_insert_with(|| named.segments.join("::"));
                }
            }
            let imports = imports.into_iter();
            let imports =
                imports.map(|(other, path)| Import { of: files[other].path.clone(), path });
            (file.path.clone(), imports.collect())
        });
        Graph { imports: imports.collect() }
    }

    /// The circles: groups of files each of which imports, in the end, from itself.
    #[must_use]
    pub fn circles(&self) -> Vec<BTreeSet<&str>> {
        let reach: BTreeMap<&str, BTreeSet<&str>> =
            self.imports.keys().map(|file| (file.as_str(), self.reach(file))).collect();
        let mut circles: Vec<BTreeSet<&str>> = Vec::new();
        for (file, reached) in &reach {
            if reached.contains(file) && !circles.iter().any(|circle| circle.contains(file)) {
                let others = reached.iter().filter(|other| reach[**other].contains(file));
                circles.push(others.copied().collect());
            }
        }
        circles
    }

    /// Every file that one imports from, at any distance.
    fn reach(&self, file: &str) -> BTreeSet<&str> {
        let (mut reached, mut queue) = (BTreeSet::new(), vec![file]);
        while let Some(file) = queue.pop() {
            for import in &self.imports[file] {
                if reached.insert(import.of.as_str()) {
                    queue.push(&import.of);
                }
            }
        }
        reached
    }
}

/// The modules of a crate.
struct Tree {
    names: Vec<Names>,
    /// The file of each module; of an inline one, that it stands in.
    modules: HashMap<Vec<String>, usize>,
    items: HashSet<(Vec<String>, String)>,
}

impl Tree {
    fn new(files: &[File]) -> Self {
        let names: Vec<Names> =
            files.iter().map(|file| Names::read(&file.tokens, &file.module)).collect();
        let mut modules = HashMap::new();
        let mut items = HashSet::new();
        for (index, (file, names)) in files.iter().zip(&names).enumerate() {
            modules.insert(file.module.clone(), index);
            items.extend(names.items.iter().cloned());
        }
        for (index, names) in names.iter().enumerate() {
            let inline = names.named.iter().chain(names.re_exports.iter().map(|it| &it.of));
            for named in inline {
                modules.entry(named.from.clone()).or_insert(index);
            }
        }
        Tree { names, modules, items }
    }

    /// The file that defines what is named; none for what other crates define.
    fn file_of(&self, named: &Named) -> Option<usize> {
        self.modules.get(&self.module_of(named, 0)?).copied()
    }

    /// The module that defines what is named.
    fn module_of(&self, named: &Named, depth: usize) -> Option<Vec<String>> {
        let (mut module, mut rest) = self.start(named)?;
        while let Some((first, after)) = rest.split_first() {
            let inner = [module.as_slice(), std::slice::from_ref(first)].concat();
            if !self.modules.contains_key(&inner) {
                break;
            }
            (module, rest) = (inner, after);
        }
        match rest.first() {
            Some(name) => Some(self.home(&module, name, depth).unwrap_or(module)),
            None => Some(module),
        }
    }

    /// Where a path starts, and what is left of it.
    fn start<'n>(&self, named: &'n Named) -> Option<(Vec<String>, &'n [String])> {
        let Named { from, segments } = named;
        let (first, rest) = segments.split_first()?;
        match first.as_str() {
            "crate" => Some((Vec::new(), rest)),
            "self" => Some((from.clone(), rest)),
            "super" => {
                let ups = segments.iter().take_while(|name| *name == "super").count();
                Some((from[..from.len().checked_sub(ups)?].to_vec(), &segments[ups..]))
            }
            _ => {
                let child = [from.as_slice(), std::slice::from_ref(first)].concat();
                self.modules.contains_key(&child).then(|| (from.clone(), segments.as_slice()))
            }
        }
    }

    /// The module that defines an item which another one may hand on.
    fn home(&self, module: &[String], name: &str, depth: usize) -> Option<Vec<String>> {
        if depth > 8 || self.items.contains(&(module.to_vec(), name.to_owned())) {
            return None;
        }
        let file = &self.names[*self.modules.get(module)?];
        let here = || file.re_exports.iter().filter(|it| it.of.from == module);
        if let Some(exported) = here().find(|it| it.name == name) {
            return self.module_of(&exported.of, depth + 1);
        }
        here().filter(|it| it.name == "*").find_map(|all| {
            let mut segments = all.of.segments.clone();
            name.clone_into(segments.last_mut()?);
            let from = all.of.from.clone();
            let home = self.module_of(&Named { from, segments }, depth + 1)?;
            self.items.contains(&(home.clone(), name.to_owned())).then_some(home)
        })
    }
}
