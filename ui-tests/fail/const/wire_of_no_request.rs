fn main() {
    let _ = surefire::wire!(std::time::Duration::ZERO);
}
