//! Where the APIs are and how we prove ourselves: profiles in a file that only its owner reads, and the environment.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use coupa_client::{Coupa, Raw, RetryPolicy};
use directories::ProjectDirs;
use serde::{Deserialize, Serialize};

use crate::problem::Problem;

/// One profile. What is not set may come from the environment.
#[derive(Clone, Default, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Profile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) core_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) client_secret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) scopes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) token_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cso_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cso_key: Option<String>,
}

/// The file with the profiles.
pub(crate) fn file() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("COUPA_PROFILES").filter(|path| !path.is_empty()) {
        return Ok(path.into());
    }
    let folders = ProjectDirs::from("", "", "coupa-toolkit").ok_or_else(|| {
        Problem::usage("there is no home folder to keep profiles in").next("name a file in COUPA_PROFILES")
    })?;
    Ok(folders.config_dir().join("profiles.toml"))
}

/// All profiles; none where there is no file.
pub(crate) fn read(path: &Path) -> Result<BTreeMap<String, Profile>> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(path)
            .with_context(|| format!("cannot read {}", path.display()))?
            .permissions()
            .mode();
        if mode & 0o077 != 0 {
            return Err(Problem::usage(format!("{} can be read by others", path.display()))
                .why(format!("its mode is {:03o}, and it holds secrets", mode & 0o777))
                .next(format!(
                    "chmod 600 {}, and change the secrets where others may have seen them",
                    path.display()
                ))
                .into());
        }
    }
    toml::from_str(&text).map_err(|error| {
        // The library's message quotes the line, and that may be a secret.
        Problem::usage(format!("{} is no file of profiles", path.display()))
            .why(error.message().to_owned())
            .into()
    })
}

/// Writes all profiles, whole or not at all.
pub(crate) fn write(path: &Path, profiles: &BTreeMap<String, Profile>) -> Result<()> {
    let told = || format!("cannot write {}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(told)?;
    }
    let beside = path.with_extension("new");
    let text = toml::to_string(profiles).context("cannot write the profile")?;
    let _ = fs::remove_file(&beside);
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        // From the first moment on: a file that is closed later has been open to all for a while.
        options.mode(0o600);
    }
    let mut file = options.open(&beside).with_context(told)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).with_context(told)?;
    fs::rename(&beside, path).with_context(told)
}

/// The profile that is used, with the environment over it.
pub(crate) fn chosen(name: Option<&str>) -> Result<Profile> {
    let path = file()?;
    let mut profiles = read(&path)?;
    let mut profile = match (name, profiles.remove(name.unwrap_or("default"))) {
        (_, Some(profile)) => profile,
        (None, None) => Profile::default(),
        (Some(name), None) => {
            let known: Vec<String> = profiles.into_keys().collect();
            let why = if known.is_empty() {
                "there are none yet".to_owned()
            } else {
                format!("there are: {}", known.join(", "))
            };
            return Err(Problem::usage(format!("there is no profile `{name}`"))
                .why(why)
                .next(format!("coupa login --profile {name}"))
                .into());
        }
    };
    for (variable, setting) in VARIABLES.into_iter().zip(profile.settings()) {
        match std::env::var(variable) {
            Ok(value) if !value.is_empty() => *setting = Some(value),
            Ok(_) | Err(std::env::VarError::NotPresent) => {}
            Err(_) => return Err(Problem::usage(format!("{variable} is not Unicode")).into()),
        }
    }
    Ok(profile)
}

/// The environment variables, in the order of [`Profile::settings`].
pub(crate) const VARIABLES: [&str; 7] = [
    "COUPA_CORE_URL",
    "COUPA_CLIENT_ID",
    "COUPA_CLIENT_SECRET",
    "COUPA_SCOPES",
    "COUPA_TOKEN_URL",
    "COUPA_CSO_URL",
    "COUPA_CSO_KEY",
];

impl Profile {
    pub(crate) fn settings(&mut self) -> [&mut Option<String>; 7] {
        [
            &mut self.core_url,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.scopes,
            &mut self.token_url,
            &mut self.cso_url,
            &mut self.cso_key,
        ]
    }

    /// A client that calls operations by their metadata.
    pub(crate) fn client(&self, retry: Option<RetryPolicy>) -> Result<Raw> {
        let mut builder = Coupa::builder();
        if let Some(url) = &self.core_url {
            builder = builder.core_url(url);
        }
        match (&self.client_id, &self.client_secret) {
            (Some(id), Some(secret)) => builder = builder.client_credentials(id, secret),
            (None, None) => {}
            _ => {
                return Err(Problem::usage(
                    "client id and client secret belong together, and one is missing",
                )
                .next("run `coupa login`, or set COUPA_CLIENT_ID and COUPA_CLIENT_SECRET")
                .into());
            }
        }
        if let Some(scopes) = &self.scopes {
            builder = builder.scopes(scopes.split_whitespace());
        }
        if let Some(url) = &self.token_url {
            builder = builder.token_url(url);
        }
        if let Some(url) = &self.cso_url {
            builder = builder.cso_url(url);
        }
        if let Some(key) = &self.cso_key {
            builder = builder.cso_key(key);
        }
        if let Some(retry) = retry {
            builder = builder.retry(retry);
        }
        builder.build_raw().map_err(|error| Problem::from(error).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_owner_reads_profiles() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("deep/profiles.toml");
        assert!(read(&path)?.is_empty());
        let profile = Profile { cso_key: Some("secret".to_owned()), ..Profile::default() };
        let profiles = BTreeMap::from([("default".to_owned(), profile)]);
        write(&path, &profiles)?;
        assert!(read(&path)? == profiles);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&path)?.permissions().mode() & 0o777, 0o600);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o644))?;
            let refused = read(&path).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(refused.contains("can be read by others"), "{refused}");
        }
        Ok(())
    }
}
