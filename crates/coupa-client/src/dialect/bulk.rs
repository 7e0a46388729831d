//! Many users at once, and what the answers say about each.

use crate::generated::facade::Cso;
use crate::generated::requests::users::{UserBulkUpdateError, UserCreateError};
use crate::shell::{Bulk, BulkError, BulkOutcome, Verdict};
use crate::types::{
    CsoErrors, CsoId, CsoIdIn, ResultEntry, UserCreate, UserUpdate, UsersCreate, UsersUpdate,
};
use crate::{CallOptions, Error};

/// Most users of one call.
const MOST: usize = 1000;

impl Cso {
    /// Creates any number of users, in batches. The outcome of each is its id.
    ///
    /// A batch is created whole or not at all. When it is refused, it is sent again in halves, so that the good users
    /// are created and each bad one has the answer to itself. A batch whose call is lost on the way is not sent again:
    /// its users may exist.
    pub fn create_many<I: IntoIterator<Item = impl Into<UserCreate>>>(
        &self,
        users: I,
    ) -> Bulk<UserCreate, CsoId> {
        self.create_many_with(users, CallOptions::new())
    }

    /// [`Cso::create_many`] with options for each of its calls.
    pub fn create_many_with<I: IntoIterator<Item = impl Into<UserCreate>>>(
        &self,
        users: I,
        options: CallOptions,
    ) -> Bulk<UserCreate, CsoId> {
        let cso = self.clone();
        Bulk::new(users.into_iter().map(Into::into).collect(), MOST, move |batch| {
            let call = cso.user_create(UsersCreate::new(batch.clone())).options(options.clone());
            async move {
                match call.send().await {
                    Ok(reply) => {
                        let ids = reply.into_value().users;
                        Verdict::Each(ids.into_iter().map(|user| Ok(user.id)).collect())
                    }
                    // Nothing was created, so the same users may be sent again.
                    Err(error @ (UserCreateError::BadRequest(_) | UserCreateError::ContentTooLarge(_))) => {
                        Verdict::Ambiguous(error.into())
                    }
                    Err(error) => failed(error.into(), batch.len()),
                }
            }
        })
    }

    /// Updates any number of users, in batches; each user at most once. The outcome of each is `()`.
    ///
    /// Good users of a batch are updated even when others are bad. The answer's entries say which are bad; where they
    /// do not, the batch is sent again in halves, which changes nothing for those that are updated already.
    pub fn update_many<I: IntoIterator<Item = impl Into<UserUpdate>>>(
        &self,
        users: I,
    ) -> Bulk<UserUpdate, ()> {
        self.update_many_with(users, CallOptions::new())
    }

    /// [`Cso::update_many`] with options for each of its calls.
    pub fn update_many_with<I: IntoIterator<Item = impl Into<UserUpdate>>>(
        &self,
        users: I,
        options: CallOptions,
    ) -> Bulk<UserUpdate, ()> {
        let cso = self.clone();
        Bulk::new(users.into_iter().map(Into::into).collect(), MOST, move |batch| {
            let ids: Vec<String> = batch.iter().map(|user| text(&user.id)).collect();
            let call = cso.user_bulk_update(UsersUpdate::new(batch)).options(options.clone());
            async move {
                match call.send().await {
                    Ok(reply) => {
                        let report = reply.value();
                        let updated = usize::try_from(report.updated).unwrap_or_default();
                        match each(&ids, updated, &report.result) {
                            Some(outcomes) => Verdict::Each(outcomes),
                            None => Verdict::Ambiguous(Error::Refused(reply.into_answer())),
                        }
                    }
                    Err(UserBulkUpdateError::BadRequest(failure)) if ids.len() > 1 => {
                        let CsoErrors { result, .. } = failure.body();
                        match each(&ids, 0, result) {
                            Some(outcomes) => Verdict::Each(outcomes),
                            None => Verdict::Ambiguous(UserBulkUpdateError::BadRequest(failure).into()),
                        }
                    }
                    Err(
                        error
                        @ (UserBulkUpdateError::BadRequest(_) | UserBulkUpdateError::ContentTooLarge(_)),
                    ) => Verdict::Ambiguous(error.into()),
                    Err(error) => failed(error.into(), ids.len()),
                }
            }
        })
    }
}

/// The outcome of a batch whose call failed as a whole.
fn failed<O>(error: Error, objects: usize) -> Verdict<O> {
    let error = std::sync::Arc::new(error);
    Verdict::Each((0..objects).map(|_| Err(BulkError::Call(std::sync::Arc::clone(&error)))).collect())
}

/// The outcome of each user, where the number that was updated and the entries for failures leave no doubt.
fn each(ids: &[String], updated: usize, entries: &[ResultEntry]) -> Option<Vec<BulkOutcome<()>>> {
    if updated == ids.len() {
        return Some(ids.iter().map(|_| Ok(())).collect());
    }
    let outcomes: Vec<BulkOutcome<()>> = ids
        .iter()
        .map(|id| match entries.iter().find(|entry| names(&entry.description, id)) {
            Some(entry) => Err(BulkError::Refused(entry.description.clone())),
            None => Ok(()),
        })
        .collect();
    let done = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    (done == updated).then_some(outcomes)
}

/// An id as the answers write it.
fn text(id: &CsoIdIn) -> String {
    match id {
        CsoIdIn::String(text) => text.clone(),
        CsoIdIn::Integer(number) => number.to_string(),
        // No other way to write one is known; it stands in no answer.
        _ => String::new(),
    }
}

/// Whether a sentence begins with an id and a colon.
fn names(sentence: &str, id: &str) -> bool {
    !id.is_empty() && sentence.strip_prefix(id).is_some_and(|rest| rest.starts_with(':'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::ResultType;

    #[test]
    fn entries_count_only_where_they_add_up() {
        let ids = ["1".to_owned(), "11".to_owned(), "2".to_owned()];
        let entry = |text: &str| ResultEntry::new(ResultType::ApiPutInvalid, text);
        let report = [entry("2 objects updated."), entry("11: No user with this id")];
        let outcomes = each(&ids, 2, &report).unwrap();
        assert!(outcomes[0].is_ok() && outcomes[1].is_err() && outcomes[2].is_ok(), "{outcomes:?}");
        // Only the success is told: which one failed is open.
        assert!(each(&ids, 2, &report[..1]).is_none());
        assert!(each(&ids, 1, &report).is_none());
        assert_eq!(each(&ids, 3, &[]).map(|all| all.len()), Some(3));
    }
}
