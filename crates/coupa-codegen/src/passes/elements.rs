//! Element metadata: the views of a resource, and of every object nested in it, laid over each other.

use std::collections::BTreeSet;

use indexmap::{IndexMap, IndexSet};

use crate::model::operators::{self, OperatorModel};
use crate::model::usage::{closure, mentioned};
use crate::model::{
    ContentKind, ElementModel, ElementSetModel, Field, KindModel, Operation, PresenceModel, ResourceModel,
    Schema, Shape, Structure, Type,
};
use crate::names;
use crate::problem::{Problem, Problems};

/// Views of one object, by direction. In each list the first is the fullest.
#[derive(Default, Clone)]
struct Views<'m> {
    out: Vec<&'m Schema>,
    create: Vec<&'m Schema>,
    update: Vec<&'m Schema>,
}

impl<'m> Views<'m> {
    fn all(&self) -> impl Iterator<Item = &'m Schema> {
        self.out.iter().chain(&self.create).chain(&self.update).copied()
    }

    /// The schema that gives the set its name: the out form, or the in form where nothing comes out.
    fn name(&self) -> Option<&'m Schema> {
        self.all().next()
    }
}

/// A resource for each prefix of `x-element`.
pub(super) fn resources(
    source: &str,
    schemas: &IndexMap<String, Schema>,
    operations: &[Operation],
    problems: &mut Problems,
) -> Vec<ResourceModel> {
    let mut prefixes: IndexMap<String, Views<'_>> = IndexMap::new();
    let reached: Vec<Reached<'_>> =
        operations.iter().map(|operation| Reached::of(operation, schemas)).collect();
    for schema in schemas.values().filter(|schema| schema.view) {
        let Some(structure) = structure(schema) else { continue };
        let named: IndexSet<&str> = structure
            .fields
            .iter()
            .filter_map(|field| field.element.as_deref().and_then(|key| key.split('/').next()))
            .collect();
        for prefix in named {
            place(prefixes.entry(prefix.to_owned()).or_default(), schema, &reached);
        }
    }
    prefixes
        .into_iter()
        .map(|(name, mut views)| {
            // The view that asks for most is the whole record; cut-down ones come after it.
            views.out.sort_by_key(|schema| std::cmp::Reverse(required_count(schema)));
            let mut builder = Builder { source, schemas, sets: Vec::new(), made: Vec::new(), problems };
            let root = builder.set(&views);
            ResourceModel { rust: names::shouting(&name), name, root, sets: builder.sets }
        })
        .collect()
}

/// What the bodies of an operation hold, and what its answers hold.
struct Reached<'m> {
    method: &'m str,
    bodies: BTreeSet<String>,
    answers: BTreeSet<String>,
}

impl<'m> Reached<'m> {
    fn of(operation: &'m Operation, schemas: &IndexMap<String, Schema>) -> Self {
        let bodies = operation.body.iter().flat_map(|body| &body.contents);
        let bodies = bodies.filter(|content| content.kind == ContentKind::Json);
        let answers = operation.responses.iter().flat_map(|response| &response.contents);
        let all = |types: &mut dyn Iterator<Item = &Type>| {
            let mut start = BTreeSet::new();
            types.for_each(|ty| mentioned(ty, &mut start));
            closure(schemas, start)
        };
        Self {
            method: &operation.method,
            bodies: all(&mut bodies.filter_map(|content| content.ty.as_ref())),
            answers: all(&mut answers.filter_map(|content| content.ty.as_ref())),
        }
    }
}

/// Sorts a view into its directions: what answers is out, what POST takes creates, what PUT or PATCH takes updates.
fn place<'m>(views: &mut Views<'m>, schema: &'m Schema, reached: &[Reached<'_>]) {
    let add = |list: &mut Vec<&'m Schema>| {
        if !list.iter().any(|known| known.name == schema.name) {
            list.push(schema);
        }
    };
    for operation in reached {
        if operation.bodies.contains(&schema.name) {
            match operation.method {
                "POST" => add(&mut views.create),
                "PUT" | "PATCH" => add(&mut views.update),
                _ => {}
            }
        }
        if operation.answers.contains(&schema.name) {
            add(&mut views.out);
        }
    }
}

fn required_count(schema: &Schema) -> usize {
    structure(schema).map_or(0, |structure| structure.fields.iter().filter(|field| field.required).count())
}

fn structure(schema: &Schema) -> Option<&Structure> {
    match &schema.shape {
        Shape::Structure(structure) => Some(structure),
        _ => None,
    }
}

struct Builder<'m, 'p> {
    source: &'m str,
    schemas: &'m IndexMap<String, Schema>,
    sets: Vec<ElementSetModel>,
    /// Views by which each set was made, so that a shape used twice is one set.
    made: Vec<Vec<String>>,
    problems: &'p mut Problems,
}

impl<'m> Builder<'m, '_> {
    fn set(&mut self, views: &Views<'m>) -> usize {
        let mut key: Vec<String> = views.out.iter().map(|s| format!("out {}", s.name)).collect();
        key.extend(views.create.iter().chain(&views.update).map(|s| format!("in {}", s.name)));
        if let Some(index) = self.made.iter().position(|made| *made == key) {
            return index;
        }
        let name = views.name().map_or_else(|| "Unknown".to_owned(), |schema| schema.name.clone());
        let index = self.sets.len();
        let mut rust = names::shouting(&name);
        while self.sets.iter().any(|set| set.rust == rust) {
            rust.push_str("_IN");
        }
        let open = views.all().filter_map(structure).any(|structure| structure.additional.is_some());
        self.sets.push(ElementSetModel { name, rust, elements: Vec::new(), open });
        self.made.push(key);
        let mut order: Vec<&str> = Vec::new();
        for field in views.all().filter_map(structure).flat_map(|structure| &structure.fields) {
            if !order.contains(&field.name.as_str()) {
                order.push(&field.name);
            }
        }
        let elements = order.into_iter().map(|name| self.element(name, views)).collect::<Vec<_>>();
        for element in &elements {
            self.check_target(element, &elements, views);
        }
        self.sets[index].elements = elements;
        index
    }

    fn check_target(&mut self, element: &ElementModel, elements: &[ElementModel], views: &Views<'m>) {
        let Some(target) = &element.writes_to else { return };
        if elements.iter().any(|other| other.name == *target && other.out) {
            return;
        }
        let field = views
            .all()
            .filter_map(structure)
            .flat_map(|s| &s.fields)
            .find(|field| field.name == element.name);
        if let Some(field) = field {
            self.problems.push(
                Problem::error(
                    "writes-to-unknown",
                    self.source,
                    field.position,
                    format!("`{}` writes to `{target}`, which does not come out", element.name),
                )
                .because("what is written there could never be seen")
                .help("name an element of the out view"),
            );
        }
    }

    fn element(&mut self, name: &str, views: &Views<'m>) -> ElementModel {
        let find = |list: &[&'m Schema]| -> Vec<&'m Field> {
            list.iter()
                .filter_map(|schema| structure(schema)?.fields.iter().find(|field| field.name == name))
                .collect()
        };
        let (out, create, update) = (find(&views.out), find(&views.create), find(&views.update));
        let fields: Vec<&'m Field> = out.iter().chain(&create).chain(&update).copied().collect();
        let presence = |fields: &[&Field]| match fields {
            [] => PresenceModel::Absent,
            fields if fields.iter().any(|field| field.required) => PresenceModel::Required,
            _ => PresenceModel::Optional,
        };
        let into = || create.iter().chain(&update);
        let writable = into().any(|field| !field.read_only);
        let kind = self.kind(&fields, &out, &create, &update);
        let operators = self.operators(&fields, &kind);
        ElementModel {
            name: name.to_owned(),
            key: fields.iter().find_map(|field| field.element.clone()),
            kind,
            create: if writable { presence(&create) } else { PresenceModel::Absent },
            update: if writable { presence(&update) } else { PresenceModel::Absent },
            out: out.iter().any(|field| !field.write_only),
            nullable_out: out.iter().any(|field| field.nullable),
            nullable_in: into().any(|field| field.nullable),
            unique: fields.iter().any(|field| field.unique),
            writes_to: fields.iter().find_map(|field| field.writes_to.clone()),
            indexed: fields.iter().any(|field| field.indexed),
            sensitive: fields.iter().any(|field| field.sensitive),
            operators,
            type_name: fields.first().map_or_else(String::new, |field| type_name(&field.ty)),
        }
    }

    /// Operators that the document names, or those of the kind.
    fn operators(&mut self, fields: &[&'m Field], kind: &KindModel) -> Vec<OperatorModel> {
        let Some((field, names)) = fields.iter().find_map(|field| Some((field, field.operators.as_ref()?)))
        else {
            return operators::of_kind(self.schemas, kind);
        };
        let mut found = Vec::new();
        for name in names {
            match OperatorModel::from_name(name) {
                Some(operator) => found.push(operator),
                None => self.problems.push(
                    Problem::error(
                        "operator-unknown",
                        self.source,
                        field.position,
                        format!("`{}` has the operator `{name}`, which does not exist", field.name),
                    )
                    .because("a filter that nobody can write would be promised")
                    .help(format!(
                        "write some of: eq, {}",
                        operators::OPERATORS
                            .iter()
                            .skip(1)
                            .map(|known| known.name)
                            .collect::<Vec<_>>()
                            .join(", ")
                    )),
                ),
            }
        }
        found
    }

    fn kind(
        &mut self,
        fields: &[&'m Field],
        out: &[&'m Field],
        create: &[&'m Field],
        update: &[&'m Field],
    ) -> KindModel {
        let Some(first) = fields.first() else { return KindModel::Open };
        let nested = |list: &[&'m Field], array: bool| -> Vec<&'m Schema> {
            let mut found: Vec<&'m Schema> = Vec::new();
            for field in list {
                if let Some(schema) = self.nested(&field.ty, array)
                    && !found.iter().any(|known| known.name == schema.name)
                {
                    found.push(schema);
                }
            }
            found
        };
        for array in [false, true] {
            let views = Views {
                out: nested(out, array),
                create: nested(create, array),
                update: nested(update, array),
            };
            if views.name().is_none() {
                continue;
            }
            if array {
                return KindModel::Collection(self.set(&views));
            }
            let reference = views
                .create
                .iter()
                .chain(&views.update)
                .find_map(|schema| Some((*schema, schema.json.get("x-reference")?.as_str()?.to_owned())));
            let Some((named_by, target)) = reference else { return KindModel::Object(self.set(&views)) };
            let keys = structure(named_by)
                .map_or_else(Vec::new, |s| s.fields.iter().map(|f| f.name.clone()).collect());
            let Some(target) = self.schemas.get(&target) else {
                self.problems.push(
                    Problem::error(
                        "reference-unknown",
                        self.source,
                        named_by.position,
                        format!("`x-reference: {target}` names no schema"),
                    )
                    .help("name the schema in which the record comes out"),
                );
                return KindModel::Open;
            };
            // What comes out of a reference is the target's form; the keys are told apart from it.
            let set = self.set(&Views { out: vec![target], ..Views::default() });
            return KindModel::Reference { set, keys };
        }
        match self.plain(&first.ty) {
            Type::Any | Type::Map(_) | Type::Array(_) | Type::Null | Type::Bytes | Type::Nullable(_) => {
                KindModel::Open
            }
            Type::Named(name)
                if !matches!(self.schemas.get(&name).map(|s| &s.shape), Some(Shape::Enumeration(_))) =>
            {
                // A union of scalars: the wire type of its first member.
                KindModel::Scalar(self.first_scalar(&name))
            }
            scalar => KindModel::Scalar(scalar),
        }
    }

    /// The structure behind a type: directly, or as the item of an array.
    fn nested(&self, ty: &Type, array: bool) -> Option<&'m Schema> {
        match (self.plain(ty), array) {
            (Type::Array(inner), true) => self.nested(&inner, false),
            (Type::Named(name), false) => {
                self.schemas.get(&name).filter(|schema| structure(schema).is_some())
            }
            _ => None,
        }
    }

    /// The type behind aliases.
    fn plain(&self, ty: &Type) -> Type {
        let mut ty = ty.clone();
        for _ in 0..16 {
            let Type::Named(name) = &ty else { break };
            let Some(Shape::Alias(inner)) = self.schemas.get(name).map(|schema| &schema.shape) else { break };
            ty = inner.clone();
        }
        ty
    }

    fn first_scalar(&self, name: &str) -> Type {
        match self.schemas.get(name).map(|schema| &schema.shape) {
            Some(Shape::Union(union)) => {
                union.variants.first().map_or(Type::String, |variant| self.plain(&variant.ty))
            }
            _ => Type::String,
        }
    }
}

/// How a type is called in the read-back and in the docs.
pub(crate) fn type_name(ty: &Type) -> String {
    match ty {
        Type::Any => "any".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer | Type::Unsigned => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::String => "string".to_owned(),
        Type::Date => "date".to_owned(),
        Type::DateTime => "date-time".to_owned(),
        Type::Decimal { .. } => "decimal".to_owned(),
        Type::Uuid => "uuid".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Named(name) => name.clone(),
        Type::Array(inner) => format!("array of {}", type_name(inner)),
        Type::Map(inner) => format!("map of {}", type_name(inner)),
        Type::Nullable(inner) => format!("{} or null", type_name(inner)),
    }
}
