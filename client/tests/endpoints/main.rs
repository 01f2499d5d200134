//! Where services are: their models' own tests, and what the environment says.

mod config;
mod models;
mod services;
