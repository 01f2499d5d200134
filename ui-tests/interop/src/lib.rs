//! Nothing: the cases of `fail` and `pass` are in need of the features only.
