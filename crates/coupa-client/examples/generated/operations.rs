// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

/// What a call ends in.
pub(crate) type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Calls the operation of this id.
pub(crate) async fn call(operation: &str) -> Outcome {
    match operation {
        "worker_index" => worker_index().await,
        "worker_create" => worker_create().await,
        "worker_show" => worker_show().await,
        "worker_update" => worker_update().await,
        "worker_patch" => worker_patch().await,
        "worker_avatar_show" => worker_avatar_show().await,
        "worker_avatar_create" => worker_avatar_create().await,
        "worker_avatar_update" => worker_avatar_update().await,
        "worker_avatar_delete" => worker_avatar_delete().await,
        "worker_invite" => worker_invite().await,
        "user_index" => user_index().await,
        "user_create" => user_create().await,
        "user_bulk_update" => user_bulk_update().await,
        "user_show" => user_show().await,
        "user_update" => user_update().await,
        other => Err(format!("there is no operation `{other}`").into()),
    }
}

async fn worker_index() -> Outcome {
    use coupa_client::Coupa;

    let client = Coupa::from_env()?;
    let reply = client.core.worker_index().send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}

async fn worker_create() -> Outcome {
    use coupa_client::Coupa;
    use coupa_client::types::WorkerCreate;

    let client = Coupa::from_env()?;
    let body: WorkerCreate = serde_json::from_str(r#"{
  "first-name": "Robin",
  "last-name": "Example",
  "date-of-birth": "1988-02-29",
  "gender-code": "f",
  "total-experience-in-years": "7.5",
  "current-title": "Electrician",
  "supplier": {
    "id": 132
  },
  "country-of-residence": {
    "code": "US"
  },
  "country-of-citizenship": {
    "code": "AE"
  },
  "worker-emails": [
    {
      "email-address": "robin@example.com",
      "email-type": "work"
    }
  ],
  "worker-phone-numbers": [
    {
      "phone-type": "mobile",
      "phone-number": {
        "number": "2025550123",
        "extension": "",
        "country-code": "US"
      }
    }
  ]
}"#)?;
    let reply = client.core.worker_create(body).send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}

async fn worker_show() -> Outcome {
    use coupa_client::Coupa;

    let client = Coupa::from_env()?;
    let reply = client.core.worker_show(1).send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}

async fn worker_update() -> Outcome {
    use coupa_client::Coupa;
    use coupa_client::types::WorkerUpdate;

    let client = Coupa::from_env()?;
    let body: WorkerUpdate = serde_json::from_str(r#"{
  "current-title": "Site manager",
  "middle-name": null,
  "country-of-citizenship": {
    "id": 223
  },
  "worker-emails": [
    {
      "id": 2,
      "email-type": "work"
    }
  ]
}"#)?;
    let reply = client.core.worker_update(2, body).send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}

async fn worker_patch() -> Outcome {
    use coupa_client::Coupa;
    use coupa_client::types::WorkerUpdate;

    let client = Coupa::from_env()?;
    let body: WorkerUpdate = serde_json::from_str(r#"{
  "current-title": "Site manager",
  "middle-name": null,
  "country-of-citizenship": {
    "id": 223
  },
  "worker-emails": [
    {
      "id": 2,
      "email-type": "work"
    }
  ]
}"#)?;
    let reply = client.core.worker_patch(2, body).send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}

async fn worker_avatar_show() -> Outcome {
    use coupa_client::Coupa;

    let client = Coupa::from_env()?;
    let reply = client.core.worker_avatar_show(1).send().await?;
    println!("{}: {} bytes", reply.status(), reply.value().len());
    Ok(())
}

async fn worker_avatar_create() -> Outcome {
    use coupa_client::Coupa;
    use coupa_client::Upload;

    let client = Coupa::from_env()?;
    let file = Upload::bytes(std::fs::read("portrait.png")?).name("portrait.png");
    let reply = client.core.worker_avatar_create(1, file).send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}

async fn worker_avatar_update() -> Outcome {
    use coupa_client::Coupa;
    use coupa_client::Upload;

    let client = Coupa::from_env()?;
    let file = Upload::bytes(std::fs::read("portrait.png")?).name("portrait.png");
    let reply = client.core.worker_avatar_update(1, file).send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}

async fn worker_avatar_delete() -> Outcome {
    use coupa_client::Coupa;

    let client = Coupa::from_env()?;
    let reply = client.core.worker_avatar_delete(1).send().await?;
    println!("{}", reply.status());
    Ok(())
}

async fn worker_invite() -> Outcome {
    use coupa_client::Coupa;

    let client = Coupa::from_env()?;
    let reply = client.core.worker_invite(1).send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}

async fn user_index() -> Outcome {
    use coupa_client::Coupa;

    let client = Coupa::from_env()?;
    let reply = client.cso.user_index().send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}

async fn user_create() -> Outcome {
    use coupa_client::Coupa;
    use coupa_client::types::UserCreateRequestBody;

    let client = Coupa::from_env()?;
    let body: UserCreateRequestBody = serde_json::from_str(r#"{
  "users": [
    {
      "state": "Active",
      "name": "tester123456",
      "first-name": "tester",
      "last-name": "user1",
      "phone-number": "+1(111)-234-5678",
      "mobile-number": "+1(11)-123-3456",
      "email": "testeruser@example.com",
      "company-id": "9220538753250662192",
      "street": "12345 bethoven road",
      "zip-code": "30811",
      "city": "Rotterdam",
      "country": "United States",
      "accepts-agreement": false,
      "provide-information": true,
      "change-password": false
    },
    {
      "name": "tester12345",
      "first-name": "testing",
      "last-name": "user",
      "phone-number": "+1(111)-234-5678",
      "mobile-number": "+1(11)-123-3456",
      "email": "tester@example.com",
      "company-id": "9220538753250662192",
      "street": "12345 bethoven road",
      "zip-code": "30811",
      "city": "Rotterdam",
      "country": "United States",
      "accepts-agreement": true,
      "provide-information": true,
      "change-password": false
    }
  ]
}"#)?;
    let reply = client.cso.user_create(body).send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}

async fn user_bulk_update() -> Outcome {
    use coupa_client::Coupa;
    use coupa_client::types::UsersUpdate;

    let client = Coupa::from_env()?;
    let body: UsersUpdate = serde_json::from_str(r#"{
  "users": [
    {
      "id": "9219595145795283441",
      "state": "Disabled"
    },
    {
      "id": "1",
      "state": "Active"
    }
  ]
}"#)?;
    let reply = client.cso.user_bulk_update(body).send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}

async fn user_show() -> Outcome {
    use coupa_client::Coupa;

    let client = Coupa::from_env()?;
    let reply = client.cso.user_show("9219595145795283441").send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}

async fn user_update() -> Outcome {
    use coupa_client::Coupa;
    use coupa_client::types::UserChange;

    let client = Coupa::from_env()?;
    let body: UserChange = serde_json::from_str(r#"{
  "state": "Blocked",
  "mobile-number": null
}"#)?;
    let reply = client.cso.user_update("9219595145795283441", body).send().await?;
    println!("{}", serde_json::to_string_pretty(reply.value())?);
    Ok(())
}
