//! Pictures of workers.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use bytes::Bytes;
use coupa_api::WorkerAvatarShowMediaType as MediaType;
use coupa_serve::{Download, Failure, File, MediaType as _};
use coupa_store::{Key, StoredFile, Transaction, World};
use sha2::{Digest as _, Sha256};

use super::UNKNOWN;
use crate::{
    auth::Principal,
    record,
    refusal::Refusal,
    rules::{
        Rules as _,
        worker::{self, WORKER},
    },
    world::WorldHandle,
};

/// Largest picture.
pub(crate) const LARGEST: usize = 16 << 20;
/// The name of the picture among the files of a worker.
const FILE: &str = "avatar";
/// Longest name of a file, in characters.
const LONGEST_NAME: usize = 255;
const MISSING: Refusal = Refusal::NotFound("The worker has no avatar");
const TYPES: [MediaType; 3] = [MediaType::ImagePng, MediaType::ImageJpeg, MediaType::ImageGif];

/// The picture of a worker.
pub(super) async fn picture(id: i64, world: &WorldHandle) -> Result<Download<MediaType>, Refusal> {
    let (collection, key) = (WORKER.resource().name, Key::Number(id));
    let document = world.store.get(world.world, collection, &key).await?.ok_or(UNKNOWN)?;
    let file = world.store.file(world.world, collection, &key, FILE).await?.ok_or(MISSING)?;
    let media_type = TYPES.into_iter().find(|it| it.as_str() == file.content_type);
    let media_type =
        media_type.ok_or_else(|| Refusal::Failed("a picture of a type that is not ours".into()))?;
    let tag = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&file.bytes));
    let download = Download::new(media_type, file.bytes).etag(tag);
    Ok(match worker::picture_name(&record::parse(&document)?) {
        Some(name) => download.file_name(name),
        None => download,
    })
}

/// Puts a picture in the place of the worker's. The worker as it is then.
pub(super) async fn set_picture(id: i64, file: File, principal: &Principal) -> Result<Bytes, Failure> {
    if file.bytes.len() > LARGEST {
        return Err(Refusal::TooLarge(LARGEST).into());
    }
    let media_type = type_of(&file).map_err(|fault| Refusal::Content(vec![fault]))?.as_str().to_owned();
    let name = file_name(file.name.as_deref());
    let picture = StoredFile { content_type: media_type, bytes: file.bytes };
    let written = write_picture(id, principal, Some((name, picture))).await?;
    Ok(written)
}

/// Takes the worker's picture away.
pub(super) async fn remove_picture(id: i64, principal: &Principal) -> Result<(), Failure> {
    write_picture(id, principal, None).await?;
    Ok(())
}

async fn write_picture(
    id: i64,
    principal: &Principal,
    picture: Option<(String, StoredFile)>,
) -> Result<Bytes, Refusal> {
    let (world, author) = principal.place();
    let (collection, key) = (WORKER.resource().name, Key::Number(id));
    let write = move |tx: &mut Transaction<'_>, world: World| {
        let stored = record::parse(&tx.get(world, collection, &key)?.ok_or(UNKNOWN)?)?;
        let change = match &picture {
            Some((name, file)) => worker::picture(Some((name, &file.content_type))),
            None if worker::has_picture(&stored) => worker::picture(None),
            None => return Err(MISSING),
        };
        let is_other = match &picture {
            Some((_, file)) => tx.file(world, collection, &key, FILE)?.as_ref() != Some(file),
            None => true,
        };
        match &picture {
            Some((_, file)) => tx.put_file(world, collection, &key, FILE, file)?,
            None => drop(tx.delete_file(world, collection, &key, FILE)?),
        }
        let written = record::set(tx, world, &WORKER, &key, change, is_other, author)?;
        Ok::<_, Refusal>(written.ok_or(UNKNOWN)?.document)
    };
    world.write(write).await
}

/// The type of a picture by its first bytes. What was declared must not say otherwise.
fn type_of(file: &File) -> Result<MediaType, String> {
    let found = match file.bytes.as_ref() {
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => MediaType::ImagePng,
        [0xFF, 0xD8, 0xFF, ..] => MediaType::ImageJpeg,
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => MediaType::ImageGif,
        [] => return Err("File can't be blank".to_owned()),
        _ => return Err("File is not a PNG, JPEG or GIF picture".to_owned()),
    };
    let declared = file.content_type.as_deref().unwrap_or_default();
    let declared = declared.split(';').next().unwrap_or_default().trim();
    let agrees =
        ["", "application/octet-stream", found.as_str()].iter().any(|it| declared.eq_ignore_ascii_case(it));
    if agrees {
        Ok(found)
    } else {
        Err(format!("File is declared as {declared}, but it is {}", found.as_str()))
    }
}

/// The last part of a file's path without control characters.
fn file_name(sent: Option<&str>) -> String {
    let last = sent.unwrap_or_default().rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    if name.is_empty() { FILE.to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(bytes: &'static [u8], content_type: Option<&str>) -> File {
        File { name: None, content_type: content_type.map(str::to_owned), bytes: Bytes::from_static(bytes) }
    }

    #[test]
    fn the_bytes_decide_the_type() {
        const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";
        for (bytes, declared, expected) in [
            (PNG, None, Some("image/png")),
            (PNG, Some("image/png"), Some("image/png")),
            (PNG, Some("Image/PNG; x=y"), Some("image/png")),
            (PNG, Some("application/octet-stream"), Some("image/png")),
            (PNG, Some("image/jpeg"), None),
            (b"\xFF\xD8\xFF\xE0", None, Some("image/jpeg")),
            (b"GIF89a", Some("image/gif"), Some("image/gif")),
            (b"GIF88a", None, None),
            (b"<svg/>", Some("image/png"), None),
            (b"", Some("image/png"), None),
        ] {
            let found = type_of(&file(bytes, declared)).ok();
            assert_eq!(found.map(|it| it.as_str().to_owned()).as_deref(), expected, "{bytes:?} {declared:?}");
        }
    }

    #[test]
    fn names_are_the_last_part_of_a_path() {
        for (sent, kept) in [
            (Some("portrait.png"), "portrait.png"),
            (Some("C:\\pictures\\me.png"), "me.png"),
            (Some("../../etc/passwd"), "passwd"),
            (Some("a\u{0}b\n.png"), "ab.png"),
            (Some("dir/"), "avatar"),
            (None, "avatar"),
        ] {
            assert_eq!(file_name(sent), kept);
        }
        assert_eq!(file_name(Some(&"é".repeat(300))).chars().count(), 255);
    }
}
