//! The CSO User API on the store.

use bytes::{BufMut as _, BytesMut};
use coupa_api::{
    UserBulkUpdateRequest, UserBulkUpdateResponse, UserCreateRequest, UserCreateResponse, UserIndexRequest,
    UserIndexResponse, UserShowRequest, UserShowResponse, UserUpdateRequest, UserUpdateResponse, Users,
};
use coupa_core::Item;
use coupa_serve::{Context, Failure, Problem, Stored};
use coupa_store::{Key, Transaction, World};
use coupa_types::{
    ResultEntry, ResultType, UserCreateRequestBody, UserId, UserList, UserUpdate, UsersCreated, UsersUpdated,
};
use http::StatusCode;
use serde_json::Value;

use crate::{
    app::Implementation,
    auth::Principal,
    errors::{self, Entries, labelled},
    record::{self, Author, References, Written, project::Projection},
    refusal::Refusal,
    rules::{
        Rules as _,
        user::{self, USER},
    },
    service::{ListQuery, check_strict, json, largest_page},
};

const NO_USER: &str = "No user with this id";
const UNKNOWN: Refusal = Refusal::NotFound(NO_USER);

impl Users for Implementation {
    type Principal = Principal;

    async fn user_index(
        &self,
        request: UserIndexRequest,
        context: Context<Principal>,
    ) -> Result<UserIndexResponse, Failure> {
        let query = ListQuery {
            limit: request.limit,
            maximum: largest_page(context.operation),
            offset: request.offset,
            order_by: None,
            descending: false,
            conditions: &request.conditions,
            total: true,
        };
        let page = context.principal.world.list(&USER, query).await?;
        let total = page.total.unwrap_or_default();
        let users = context.principal.world.shown_page(&USER, &Projection::Whole, &page)?;
        Ok(UserIndexResponse::Ok(list(total, &users).into()))
    }

    async fn user_create(
        &self,
        request: UserCreateRequest,
        context: Context<Principal>,
    ) -> Result<UserCreateResponse, Failure> {
        check_strict(&context.request, request.body.ignored().iter().chain(&context.ignored))?;
        let inputs = match request.body.value() {
            UserCreateRequestBody::UsersCreate(several) => {
                several.users.iter().map(json).collect::<Result<Vec<_>, _>>()?
            }
            UserCreateRequestBody::UserCreate(one) => vec![json(one)?],
            _ => return Err(Failure::internal("a body of a third kind")),
        };
        let (world, author) = context.principal.place();
        let references = world.references();
        let create =
            move |tx: &mut Transaction<'_>, world| create_all(tx, world, &inputs, author, &references);
        let created = world.write(create).await;
        let created = created.map_err(refused)?;
        let added = i64::try_from(created.len())?;
        let users = created.iter().map(|written| UserId { id: written.key.to_string() }).collect();
        let result = vec![ResultEntry::new(ResultType::ApiPostAdded, format!("{added} objects created."))];
        Ok(UserCreateResponse::Created(UsersCreated { result, added, users }.into()))
    }

    async fn user_bulk_update(
        &self,
        request: UserBulkUpdateRequest,
        context: Context<Principal>,
    ) -> Result<UserBulkUpdateResponse, Failure> {
        check_strict(&context.request, request.body.ignored().iter().chain(&context.ignored))?;
        let changes =
            request.body.into_value().users.into_iter().map(Planned::of).collect::<Result<Vec<_>, _>>()?;
        let (world, author) = context.principal.place();
        let references = world.references();
        let update =
            move |tx: &mut Transaction<'_>, world| update_each(tx, world, &changes, author, &references);
        let (updated, failures) = world.write(update).await?;
        if updated == 0 {
            return Err(bad_request(failures).into());
        }
        Ok(UserBulkUpdateResponse::Ok(report(updated, failures).into()))
    }

    async fn user_show(
        &self,
        request: UserShowRequest,
        context: Context<Principal>,
    ) -> Result<UserShowResponse, Failure> {
        let key = record::number(&request.id).map(Key::Number).ok_or(UNKNOWN)?;
        let document = context.principal.world.find(&USER, &key).await?.ok_or(UNKNOWN)?;
        let shown = context.principal.world.shown(&USER, &Projection::Whole, document)?;
        Ok(UserShowResponse::Ok(Stored::from_json(shown).into()))
    }

    async fn user_update(
        &self,
        request: UserUpdateRequest,
        context: Context<Principal>,
    ) -> Result<UserUpdateResponse, Failure> {
        check_strict(&context.request, request.body.ignored().iter().chain(&context.ignored))?;
        let input = request.body.json().clone();
        let (world, author) = context.principal.place();
        let references = world.references();
        let key = record::number(&request.id).map(Key::Number).ok_or(UNKNOWN)?;
        let id = user::id_in(record::text_of(&input)?);
        let write = move |tx: &mut Transaction<'_>, world: World| {
            let input = record::text_of(&input)?;
            let written = record::update(tx, world, &USER, &key, input, author, &references)?;
            let written = written.ok_or(UNKNOWN)?;
            // An unknown user is told first.
            if id.as_ref().is_some_and(|id| *id != key.to_string()) {
                return Err(Refusal::Content(vec!["Id is not that of the path".to_owned()]));
            }
            Ok(written)
        };
        let _: Written = world.write(write).await?;
        Ok(UserUpdateResponse::Ok(report(1, Vec::new()).into()))
    }
}

/// The users of a page, as the answer has them.
fn list(total: u64, users: &[u8]) -> Stored<UserList> {
    let mut json = BytesMut::with_capacity(users.len() + 48);
    json.put_slice(format!(r#"{{"total":{total},"users":"#).as_bytes());
    json.put_slice(users);
    json.put_u8(b'}');
    Stored::from_json(json.freeze())
}

/// Why none of several users was created: an entry a bad one, or something broke.
enum Bad {
    Objects(Vec<ResultEntry>),
    Failed(Refusal),
}

impl From<coupa_store::StoreError> for Bad {
    fn from(error: coupa_store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<Refusal> for Bad {
    fn from(refusal: Refusal) -> Self {
        Self::Failed(refusal)
    }
}

fn refused(bad: Bad) -> Failure {
    match bad {
        Bad::Objects(entries) => bad_request(entries).into(),
        Bad::Failed(refusal) => refusal.into(),
    }
}

/// Creates all, or none and tells what is wrong with each bad one.
fn create_all(
    tx: &mut Transaction<'_>,
    world: World,
    inputs: &[String],
    author: Author,
    references: &References,
) -> Result<Vec<Written>, Bad> {
    let mut created = Vec::with_capacity(inputs.len());
    let mut entries = Vec::new();
    for (at, input) in inputs.iter().enumerate() {
        match tx.attempt(|tx| record::create(tx, world, &USER, input, author, references)) {
            Ok(written) => created.push(written),
            Err(Refusal::Content(sentences)) => {
                let input = serde_json::from_str(input).unwrap_or(Value::Null);
                let label =
                    user::name_of(&input).map_or_else(|| format!("Object {}", at + 1), ToOwned::to_owned);
                entries.push(ResultEntry::new(ResultType::ApiPostInvalid, labelled(&label, &sentences)));
            }
            Err(other) => return Err(Bad::Failed(other)),
        }
    }
    if entries.is_empty() { Ok(created) } else { Err(Bad::Objects(entries)) }
}

/// One object of a bulk update, as far as it can be judged before the store is asked.
enum Planned {
    Change { id: String, input: String },
    Invalid(ResultEntry),
}

impl Planned {
    fn of(item: Item<UserUpdate>) -> Result<Self, Refusal> {
        Ok(match item {
            Item::Valid(update) => {
                let input = json(&update)?;
                let id = user::id_in(&input).unwrap_or_default();
                Self::Change { id, input }
            }
            Item::Invalid { value, violations } => {
                // Pointers start at the root of the whole body, of which only this object is known here.
                let own = violations.into_iter().map(|mut violation| {
                    let own = violation
                        .instance
                        .splitn(4, '/')
                        .nth(3)
                        .map_or(String::new(), |rest| format!("/{rest}"));
                    violation.instance = format!("/body{own}");
                    violation
                });
                let own: Vec<_> = own.collect();
                let sentences = errors::sentences(&own, Some(&value), USER.resource().name);
                let label = user::id_of(&value).unwrap_or_default();
                Self::Invalid(ResultEntry::new(ResultType::ApiPutInvalid, labelled(&label, &sentences)))
            }
        })
    }
}

/// Updates each user that can be updated. How many, and an entry for each of the others.
fn update_each(
    tx: &mut Transaction<'_>,
    world: World,
    changes: &[Planned],
    author: Author,
    references: &References,
) -> Result<(i64, Vec<ResultEntry>), Refusal> {
    let mut updated = 0;
    let mut failures = Vec::new();
    for change in changes {
        let (id, input) = match change {
            Planned::Change { id, input } => (id, input),
            Planned::Invalid(entry) => {
                failures.push(entry.clone());
                continue;
            }
        };
        let outcome = match record::number(id).map(Key::Number) {
            Some(key) => tx.attempt(|tx| record::update(tx, world, &USER, &key, input, author, references)),
            None => Ok(None),
        };
        match outcome {
            Ok(Some(_)) => updated += 1,
            Ok(None) => {
                failures.push(ResultEntry::new(ResultType::ApiPutNotFound, format!("{id}: {NO_USER}")));
            }
            Err(Refusal::Content(sentences)) => {
                failures.push(ResultEntry::new(ResultType::ApiPutInvalid, labelled(id, &sentences)));
            }
            Err(other) => return Err(other),
        }
    }
    Ok((updated, failures))
}

fn report(updated: i64, failures: Vec<ResultEntry>) -> UsersUpdated {
    let mut result = vec![ResultEntry::new(ResultType::ApiPutUpdated, format!("{updated} objects updated."))];
    result.extend(failures);
    UsersUpdated { result, updated }
}

fn bad_request(entries: Vec<ResultEntry>) -> Problem {
    Problem::refused(StatusCode::BAD_REQUEST, "no object could be written").with_extension(Entries(entries))
}
