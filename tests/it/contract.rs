//! The generated client drives the sandbox through every operation; what goes over the wire is a snapshot an operation.

use std::collections::BTreeSet;

use coupa_client::types::{
    CountryRef, EmailType, GenderCode, SupplierRef, UserCreate, UserCreateRequestBody, UserUpdate,
    UsersCreate, UsersUpdate, WorkerCreate, WorkerEmailIn, WorkerUpdate, operations,
};
use coupa_client::workers::return_object;
use coupa_client::{Coupa, Upload};
use coupa_core::Patch;
use coupa_sandbox::Sandbox;
use futures::TryStreamExt as _;

use crate::wire::Wire;

/// The smallest PNG: one pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82";

/// Takes the transcript of one operation as a snapshot, with all that changes from run to run replaced.
fn transcript(wire: &Wire, seen: &mut BTreeSet<&'static str>, operation: &'static str) {
    let text = wire.take();
    let known = operations::ALL.iter().any(|known| known.id == operation);
    assert!(known, "{operation} is not an operation of the document");
    seen.insert(operation);
    insta::with_settings!({
        filters => vec![
            (r"127\.0\.0\.1:\d+", "HOST"),
            (r"Bearer [A-Za-z0-9._-]+", "Bearer TOKEN"),
            (r#""access_token":"[^"]+""#, r#""access_token":"TOKEN""#),
            (r"(?m)^date: .*$", "date: DATE"),
            (r"(?m)^x-request-id: .*$", "x-request-id: ID"),
            (r"(?m)^user-agent: .*$", "user-agent: CLIENT"),
            (r"[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}", "BOUNDARY"),
            (r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)", "TIME"),
        ],
        omit_expression => true,
        prepend_module_to_snapshot => false,
    }, {
        insta::assert_snapshot!(format!("wire_{operation}"), text);
    });
}

#[tokio::test]
async fn every_operation_through_the_client() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let wire = Wire::to(sandbox.url().trim_start_matches("http://").to_owned()).await;
    let coupa = Coupa::builder()
        .core_url(&wire.url)
        .client_credentials("sandbox", "sandbox-secret")
        .cso_url(&wire.url)
        .cso_key("sandbox-key")
        .build()
        .expect("a client");
    let mut seen = BTreeSet::new();

    // Create. The token is fetched on the way.
    let mut new = WorkerCreate::new(
        "Ada".to_owned(),
        "Example".to_owned(),
        "1990-01-31".parse().expect("a date"),
        GenderCode::F,
        "7.50".parse().expect("a decimal"),
    );
    new.middle_name = "Byron".into();
    new.country_of_citizenship =
        Patch::Value(CountryRef { code: Some("AE".to_owned()), ..CountryRef::default() });
    new.supplier = Patch::Value(SupplierRef { id: Some(132), ..SupplierRef::default() });
    new.worker_emails = Some(vec![WorkerEmailIn {
        email_address: Some("ada@example.com".to_owned()),
        email_type: Some(EmailType::Work),
        ..WorkerEmailIn::default()
    }]);
    let created = coupa.core.worker_create(new).send().await.expect("created").into_value();
    transcript(&wire, &mut seen, "worker_create");
    let id = created.id;
    assert_eq!(created.total_experience_in_years.expect("a decimal").to_string(), "7.5");
    assert_eq!(created.nationality.and_then(|country| country.code).as_deref(), Some("AE"));
    assert_eq!(created.middle_name.as_deref(), Some("Byron"));

    // Show.
    let shown = coupa.core.worker_show(id).send().await.expect("shown").into_value();
    transcript(&wire, &mut seen, "worker_show");
    assert_eq!(shown.first_name.as_deref(), Some("Ada"));

    // List by a condition, and page through all.
    let found = coupa.core.worker_index().condition("last-name", "example").send().await.expect("found");
    transcript(&wire, &mut seen, "worker_index");
    assert_eq!(found.len(), 1);
    let all: Vec<_> = coupa.core.worker_index().limit(1).items().try_collect().await.expect("pages");
    assert_eq!(all.len(), 3, "two of the examples and the new one");
    wire.take();

    // Update: set, keep, clear.
    let change = WorkerUpdate {
        middle_name: Patch::Null,
        current_title: "Engineer".into(),
        ..WorkerUpdate::default()
    };
    let updated = coupa.core.worker_update(id, change).send().await.expect("updated").into_value();
    transcript(&wire, &mut seen, "worker_update");
    assert_eq!((updated.middle_name, updated.current_title.as_deref()), (None, Some("Engineer")));
    assert_eq!(updated.first_name.as_deref(), Some("Ada"), "what was not named stays");
    let change = WorkerUpdate { last_name: Some("Sample".to_owned()), ..WorkerUpdate::default() };
    let patched = coupa.core.worker_patch(id, change).send().await.expect("patched").into_value();
    transcript(&wire, &mut seen, "worker_patch");
    assert_eq!(
        (patched.last_name.as_deref(), patched.current_title.as_deref()),
        (Some("Sample"), Some("Engineer"))
    );

    // Nothing is asked back, and nothing comes.
    let silent = coupa
        .core
        .worker_update(id, WorkerUpdate { current_title: "Silent".into(), ..WorkerUpdate::default() });
    let () = silent.return_object(return_object::None).send().await.expect("updated").into_value();
    let shown = coupa.core.worker_show(id).send().await.expect("shown").into_value();
    assert_eq!(shown.current_title.as_deref(), Some("Silent"));
    let back = WorkerUpdate { current_title: "Engineer".into(), ..WorkerUpdate::default() };
    coupa.core.worker_update(id, back).send().await.expect("changed back");
    wire.take();

    // The avatar: up, down, replaced, away.
    let file = || Upload::bytes(PNG).name("ada.png").content_type("image/png");
    let with = coupa.core.worker_avatar_create(id, file()).send().await.expect("stored").into_value();
    transcript(&wire, &mut seen, "worker_avatar_create");
    assert_eq!(
        (with.avatar_file_name.as_deref(), with.avatar_content_type.as_deref()),
        (Some("ada.png"), Some("image/png"))
    );
    let bytes = coupa.core.worker_avatar_show(id).send().await.expect("downloaded").into_value();
    transcript(&wire, &mut seen, "worker_avatar_show");
    assert_eq!(&bytes[..], PNG);
    coupa.core.worker_avatar_update(id, file().name("ada2.png")).send().await.expect("replaced");
    transcript(&wire, &mut seen, "worker_avatar_update");
    coupa.core.worker_avatar_delete(id).send().await.expect("removed");
    transcript(&wire, &mut seen, "worker_avatar_delete");
    let gone = coupa.core.worker_avatar_show(id).send().await.expect_err("no picture");
    assert_eq!(gone.status().map(|status| status.as_u16()), Some(404));
    wire.take();

    // Invite.
    let invited = coupa.core.worker_invite(id).send().await.expect("invited").into_value();
    transcript(&wire, &mut seen, "worker_invite");
    assert_eq!(invited.portal_access.map(|state| state.to_string()).as_deref(), Some("Invited"));

    // Users: bulk create, list, show, change one.
    let user = |name: &str| {
        UserCreate::new(name, "9220538753250662192".to_owned().into(), format!("{name}@example.com"))
    };
    let body = UserCreateRequestBody::UsersCreate(UsersCreate { users: vec![user("ada"), user("grace")] });
    let made = coupa.cso.user_create(body).send().await.expect("created");
    transcript(&wire, &mut seen, "user_create");
    assert_eq!((made.added, made.users.len()), (2, 2));
    let (first, second) = (made.users[0].id.clone(), made.users[1].id.clone());
    let list = coupa.cso.user_index().condition("name", "ada").send().await.expect("listed");
    transcript(&wire, &mut seen, "user_index");
    assert_eq!((list.total, list.users.len()), (1, 1));
    let shown = coupa.cso.user_show(first.clone()).send().await.expect("shown");
    transcript(&wire, &mut seen, "user_show");
    assert_eq!(shown.name, "ada");
    let change =
        coupa_client::types::UserChange { city: Patch::Value("Rotterdam".to_owned()), ..Default::default() };
    let changed = coupa.cso.user_update(second.clone(), change).send().await.expect("changed");
    transcript(&wire, &mut seen, "user_update");
    assert_eq!(changed.updated, 1);

    // Bulk update with one failing object: the other one is changed.
    let mut good = UserUpdate::new(first.into());
    good.street = Patch::Value("1 Sample Street".to_owned());
    let unknown = UserUpdate::new("1".to_owned().into());
    let partial = coupa
        .cso
        .user_bulk_update(UsersUpdate { users: vec![good, unknown] })
        .send()
        .await
        .expect("partly updated");
    transcript(&wire, &mut seen, "user_bulk_update");
    assert_eq!((partial.updated, partial.result.len()), (1, 2));

    let all: BTreeSet<&str> = operations::ALL.iter().map(|operation| operation.id).collect();
    assert_eq!(seen, all, "each operation has its transcript");
}

/// Client and sandbox each name the scopes and the key header before any operation does; both must be the document's.
#[tokio::test]
async fn scopes_and_key_header_are_those_of_the_document() {
    use coupa_codegen::model::SecurityKind;

    let (mut scopes, mut headers) = (Vec::new(), Vec::new());
    for scheme in crate::support::generated().api.security_schemes.values() {
        match &scheme.kind {
            SecurityKind::Bearer { scopes: found, .. } => scopes.extend(found.keys().cloned()),
            SecurityKind::ApiKeyHeader { name } => headers.push(name.to_lowercase()),
            other => panic!("neither API has such a scheme: {other:?}"),
        }
    }
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let wire = Wire::to(sandbox.url().trim_start_matches("http://").to_owned()).await;
    let coupa = Coupa::builder()
        .core_url(&wire.url)
        .client_credentials(sandbox.client_id(), sandbox.client_secret())
        .cso_url(&wire.url)
        .cso_key(sandbox.cso_key())
        .build()
        .expect("a client");
    coupa.core.worker_index().send().await.expect("listed");
    let text = wire.take();
    assert!(
        text.contains(&format!("&scope={}\n", scopes.join("+"))),
        "the client asks for other scopes: {scopes:?}"
    );
    assert!(
        text.contains(&format!(r#""scope":"{}""#, scopes.join(" "))),
        "the sandbox grants other scopes: {scopes:?}"
    );
    coupa.cso.user_index().send().await.expect("listed");
    let text = wire.take();
    assert!(
        headers.iter().all(|name| text.contains(&format!("\n{name}: "))),
        "the client sends another header than {headers:?}"
    );
}
