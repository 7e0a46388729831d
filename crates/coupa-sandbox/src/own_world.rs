//! A world of one's own in a sandbox that others use too.

use std::{fmt, sync::Arc};

use tokio::runtime::Handle;

use crate::{state::State, world::WorldName};

/// A world that nobody else knows, gone when this is dropped: with it, many tests share one sandbox.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), coupa_sandbox::SandboxError> {
/// use coupa_sandbox::Sandbox;
///
/// let sandbox = Sandbox::start().await?;
/// let world = sandbox.world();
/// // Whoever takes these credentials is in this world.
/// assert_eq!(world.client_id(), format!("sandbox@{}", world.name()));
/// assert_eq!(world.cso_key(), format!("sandbox-key@{}", world.name()));
/// # Ok(())
/// # }
/// ```
pub struct SandboxWorld {
    name: WorldName,
    client_id: String,
    cso_key: String,
    state: Arc<State>,
    runtime: Option<Handle>,
}

impl SandboxWorld {
    pub(crate) fn new(state: Arc<State>, client_id: &str, cso_key: &str) -> Self {
        let name = WorldName::own();
        Self {
            client_id: format!("{client_id}@{name}"),
            cso_key: format!("{cso_key}@{name}"),
            name,
            state,
            runtime: Handle::try_current().ok(),
        }
    }

    /// Its name, for `X-Sandbox-World`.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// Id of the first client, in this world. Its secret is that of the sandbox.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The first CSO key, in this world.
    pub fn cso_key(&self) -> &str {
        &self.cso_key
    }
}

impl Drop for SandboxWorld {
    fn drop(&mut self) {
        let (state, name) = (Arc::clone(&self.state), self.name.clone());
        // Without a runtime it stays until nobody has used it for a day.
        if let Some(runtime) = Handle::try_current().ok().or_else(|| self.runtime.take()) {
            runtime.spawn(async move {
                // One that nobody ever entered is not there, and a store that closes takes its worlds along.
                drop(state.worlds.delete(&name).await);
            });
        }
    }
}

impl fmt::Debug for SandboxWorld {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SandboxWorld").field(&self.name()).finish()
    }
}
