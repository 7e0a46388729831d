//! What the model knows only when all of it is there: directions, views, cycles, modules, element metadata.

mod cycles;
pub(crate) mod elements;
mod encodings;
mod modules;
mod reach;

use crate::model::Api;
use crate::problem::Problems;

/// Completes a model. Gives what is to be said of it.
///
/// # Errors
///
/// Element metadata that contradicts itself, and members of forms that are written as nothing here writes them, with
/// their positions.
pub fn run(api: &mut Api) -> Result<Problems, Problems> {
    let mut problems = Problems::new();
    cycles::open_aliases(&mut api.schemas);
    modules::assign(&mut api.schemas, &api.operations);
    reach::mark(&mut api.schemas, &api.operations);
    cycles::box_fields(&mut api.schemas);
    api.resources = elements::resources(&api.source, &api.schemas, &api.operations, &mut problems);
    encodings::check(api, &mut problems);
    if problems.has_errors() { Err(problems) } else { Ok(problems) }
}
