//! Where the stores of tests are, so that one test runs on every database.

use tempfile::TempDir;

/// An empty database, which goes when this does.
pub(crate) struct Place {
    url: String,
    _folder: Option<TempDir>,
}

impl Place {
    pub(crate) fn memory() -> Self {
        Self { url: "sqlite::memory:".to_owned(), _folder: None }
    }

    pub(crate) fn file() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { url: crate::file_url(&folder), _folder: Some(folder) }
    }

    /// `None` where there is no PostgreSQL, which is told.
    #[cfg(all(feature = "postgres", unix))]
    pub(crate) fn postgres() -> Option<Self> {
        crate::server::Server::get().map(|server| Self { url: server.database(), _folder: None })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

/// Tests of one place each, on a file of SQLite and on PostgreSQL.
macro_rules! on_every_database {
    ($($test:ident),+ $(,)?) => {
        mod on_sqlite {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
                async fn $test() {
                    super::$test(&crate::place::Place::file()).await;
                }
            )+
        }

        #[cfg(all(feature = "postgres", unix))]
        mod on_postgres {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
                async fn $test() {
                    if let Some(place) = crate::place::Place::postgres() {
                        super::$test(&place).await;
                    }
                }
            )+
        }
    };
}
