//! What is found out about a request once, where it comes in, and noted on its way.

use std::sync::{Arc, Mutex, PoisonError};

use http::{Extensions, HeaderMap, HeaderValue, header};

use crate::{
    auth::Token,
    state::State,
    world::{self, WorldHandle, WorldName},
};

/// What is known of a request, among its extensions.
pub(crate) struct Passage {
    /// The world that it means, by what it says, whether its credential is good or not; `None` where that cannot be told.
    name: Option<WorldName>,
    /// Its token, where that is one of ours.
    token: Option<Arc<Token>>,
    /// How often it has a header for one.
    authorizations: usize,
    /// The world as it is now.
    world: Mutex<Option<Arc<WorldHandle>>>,
    /// What a handler found in it that it does not know.
    ignored: Mutex<Vec<String>>,
}

impl Passage {
    /// Finds out what can be told from the headers.
    pub(crate) fn of(state: &State, headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let authorization = text("authorization").and_then(|value| value.split_once(' '));
        let token = authorization.and_then(|(_, token)| state.signer.read(token.trim()));
        let of_credential = match authorization {
            Some(_) => token.as_ref().and_then(|token| token.claims.world.as_deref()),
            None => text("x-cso-api-key").and_then(|key| world::split(key).1),
        };
        let name = world::choose(of_credential, headers).ok();
        let authorizations = headers.get_all(header::AUTHORIZATION).iter().count();
        Self { name, token, authorizations, world: Mutex::default(), ignored: Mutex::default() }
    }

    /// The one of a request; there is none where a router was called past it.
    pub(crate) fn find(extensions: &Extensions) -> Option<&Arc<Self>> {
        extensions.get()
    }

    /// Looks at its world. One that is only just to be made is none yet; one that cannot be read says so further in.
    pub(crate) async fn look(&self, state: &State) {
        if let Some(name) = &self.name {
            self.set_world(state.worlds.look(name).await.ok().flatten());
        }
    }

    /// The world that was looked at.
    pub(crate) fn world(&self) -> Option<Arc<WorldHandle>> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Time has passed: what was seen of the world may be so no more.
    pub(crate) fn forget_world(&self) {
        self.set_world(None);
    }

    fn set_world(&self, world: Option<Arc<WorldHandle>>) {
        *self.world.lock().unwrap_or_else(PoisonError::into_inner) = world;
    }

    /// Its name.
    pub(crate) fn name(&self) -> Option<&WorldName> {
        self.name.as_ref()
    }

    /// Its token, if it is this one.
    pub(crate) fn token(&self, text: &str) -> Option<&Arc<Token>> {
        self.token.as_ref().filter(|token| token.is(text))
    }

    /// When its credential ends, in seconds since 1970 by the clock of its world; `None` where that cannot be told. Keys never
    /// end.
    pub(crate) fn ends(&self) -> Option<i64> {
        match (self.authorizations, &self.token) {
            (0, _) => Some(i64::MAX),
            (1, Some(token)) => Some(token.claims.exp),
            _ => None,
        }
    }

    /// Notes what a handler does not know.
    pub(crate) fn ignore(&self, pointers: &[String]) {
        self.ignored.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(pointers);
    }

    /// What was ignored as a header, where there is something.
    pub(crate) fn ignored(&self) -> Option<HeaderValue> {
        let pointers = self.ignored.lock().unwrap_or_else(PoisonError::into_inner);
        if pointers.is_empty() {
            return None;
        }
        // Characters that a header cannot carry are told by their codes.
        let text: String = pointers.join(", ").chars().take(4_000).flat_map(char::escape_default).collect();
        HeaderValue::from_str(&text).ok()
    }
}
