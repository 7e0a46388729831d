// Written by `cargo xtask generate` from spec/openapi.yaml, tags Workers, by progenitor. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};

#[derive(Clone, Debug)]
/**Client for Coupa Worker API and CSO User API, core

Version: 0.1.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Shell,
}

impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::Shell,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}

impl ClientInfo<crate::Shell> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Shell {
        &self.inner
    }
}

const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Shell>,
    {}
};

impl Client {
    ///Sends a `GET` request to `/api/workers`
    pub fn worker_index(&self) -> builder::WorkerIndex<'_> {
        builder::WorkerIndex::new(self)
    }
    ///Sends a `POST` request to `/api/workers`
    pub fn worker_create(&self) -> builder::WorkerCreate<'_> {
        builder::WorkerCreate::new(self)
    }
    ///Sends a `GET` request to `/api/workers/{id}`
    pub fn worker_show(&self) -> builder::WorkerShow<'_> {
        builder::WorkerShow::new(self)
    }
    ///Sends a `PUT` request to `/api/workers/{id}`
    pub fn worker_update(&self) -> builder::WorkerUpdate<'_> {
        builder::WorkerUpdate::new(self)
    }
    ///Sends a `PATCH` request to `/api/workers/{id}`
    pub fn worker_patch(&self) -> builder::WorkerPatch<'_> {
        builder::WorkerPatch::new(self)
    }
    ///Sends a `GET` request to `/api/workers/{id}/avatar`
    pub fn worker_avatar_show(&self) -> builder::WorkerAvatarShow<'_> {
        builder::WorkerAvatarShow::new(self)
    }
    ///Sends a `DELETE` request to `/api/workers/{id}/avatar`
    pub fn worker_avatar_delete(&self) -> builder::WorkerAvatarDelete<'_> {
        builder::WorkerAvatarDelete::new(self)
    }
    ///Sends a `POST` request to `/api/workers/{id}/invite_worker`
    pub fn worker_invite(&self) -> builder::WorkerInvite<'_> {
        builder::WorkerInvite::new(self)
    }
}

/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::worker_index`]

[`Client::worker_index`]: super::Client::worker_index*/
    #[derive(Debug, Clone)]
    pub struct WorkerIndex<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) conditions: Result<Option<crate::Conditions>, String>,
        pub(crate) dir: Result<Option<coupa_types::SortDirection>, String>,
        pub(crate) fields: Result<Option<String>, String>,
        pub(crate) limit: Result<Option<i64>, String>,
        pub(crate) offset: Result<Option<i64>, String>,
        pub(crate) order_by: Result<Option<String>, String>,
        pub(crate) return_object: Result<Option<coupa_types::ReturnObject>, String>,
    }
    impl<'a> WorkerIndex<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                conditions: Ok(None),
                dir: Ok(None),
                fields: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                order_by: Ok(None),
                return_object: Ok(None),
            }
        }
        pub fn conditions<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::Conditions>,
        {
            self.conditions = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: Conditions` for conditions failed"
                        .to_string()
                });
            self
        }
        pub fn dir<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::SortDirection>,
        {
            self.dir = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `coupa_types :: SortDirection` for dir failed"
                        .to_string()
                });
            self
        }
        pub fn fields<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<String>,
        {
            self.fields = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for fields failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn order_by<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<String>,
        {
            self.order_by = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for order_by failed"
                        .to_string()
                });
            self
        }
        pub fn return_object<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::ReturnObject>,
        {
            self.return_object = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `coupa_types :: ReturnObject` for return_object failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/workers`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self {
                client,
                conditions,
                dir,
                fields,
                limit,
                offset,
                order_by,
                return_object,
            } = self;
            let conditions = conditions.map_err(Error::InvalidRequest)?;
            let dir = dir.map_err(Error::InvalidRequest)?;
            let fields = fields.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let order_by = order_by.map_err(Error::InvalidRequest)?;
            let return_object = return_object.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/workers", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .query(&progenitor_client::QueryParam::new("conditions", &conditions))
                .query(&progenitor_client::QueryParam::new("dir", &dir))
                .query(&progenitor_client::QueryParam::new("fields", &fields))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("order_by", &order_by))
                .query(
                    &progenitor_client::QueryParam::new("return_object", &return_object),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "worker_index",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::worker_create`]

[`Client::worker_create`]: super::Client::worker_create*/
    #[derive(Debug, Clone)]
    pub struct WorkerCreate<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) fields: Result<Option<String>, String>,
        pub(crate) return_object: Result<
            Option<coupa_types::ReturnObjectOfWrite>,
            String,
        >,
        pub(crate) body: Result<coupa_types::WorkerCreate, String>,
    }
    impl<'a> WorkerCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                fields: Ok(None),
                return_object: Ok(None),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn fields<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<String>,
        {
            self.fields = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for fields failed"
                        .to_string()
                });
            self
        }
        pub fn return_object<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::ReturnObjectOfWrite>,
        {
            self.return_object = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `coupa_types :: ReturnObjectOfWrite` for return_object failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::WorkerCreate>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: WorkerCreate` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/api/workers`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, fields, return_object, body } = self;
            let fields = fields.map_err(Error::InvalidRequest)?;
            let return_object = return_object.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/workers", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .json(&body)
                .query(&progenitor_client::QueryParam::new("fields", &fields))
                .query(
                    &progenitor_client::QueryParam::new("return_object", &return_object),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "worker_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::worker_show`]

[`Client::worker_show`]: super::Client::worker_show*/
    #[derive(Debug, Clone)]
    pub struct WorkerShow<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) id: Result<coupa_types::Id, String>,
        pub(crate) fields: Result<Option<String>, String>,
        pub(crate) return_object: Result<Option<coupa_types::ReturnObject>, String>,
    }
    impl<'a> WorkerShow<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                fields: Ok(None),
                return_object: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::Id>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: Id` for id failed".to_string()
                });
            self
        }
        pub fn fields<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<String>,
        {
            self.fields = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for fields failed"
                        .to_string()
                });
            self
        }
        pub fn return_object<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::ReturnObject>,
        {
            self.return_object = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `coupa_types :: ReturnObject` for return_object failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/workers/{id}`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, id, fields, return_object } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let fields = fields.map_err(Error::InvalidRequest)?;
            let return_object = return_object.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workers/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .query(&progenitor_client::QueryParam::new("fields", &fields))
                .query(
                    &progenitor_client::QueryParam::new("return_object", &return_object),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "worker_show",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::worker_update`]

[`Client::worker_update`]: super::Client::worker_update*/
    #[derive(Debug, Clone)]
    pub struct WorkerUpdate<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) id: Result<coupa_types::Id, String>,
        pub(crate) fields: Result<Option<String>, String>,
        pub(crate) return_object: Result<
            Option<coupa_types::ReturnObjectOfWrite>,
            String,
        >,
        pub(crate) body: Result<coupa_types::WorkerUpdate, String>,
    }
    impl<'a> WorkerUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                fields: Ok(None),
                return_object: Ok(None),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::Id>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: Id` for id failed".to_string()
                });
            self
        }
        pub fn fields<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<String>,
        {
            self.fields = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for fields failed"
                        .to_string()
                });
            self
        }
        pub fn return_object<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::ReturnObjectOfWrite>,
        {
            self.return_object = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `coupa_types :: ReturnObjectOfWrite` for return_object failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::WorkerUpdate>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: WorkerUpdate` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `PUT` request to `/api/workers/{id}`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, id, fields, return_object, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let fields = fields.map_err(Error::InvalidRequest)?;
            let return_object = return_object.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workers/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .json(&body)
                .query(&progenitor_client::QueryParam::new("fields", &fields))
                .query(
                    &progenitor_client::QueryParam::new("return_object", &return_object),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "worker_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::worker_patch`]

[`Client::worker_patch`]: super::Client::worker_patch*/
    #[derive(Debug, Clone)]
    pub struct WorkerPatch<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) id: Result<coupa_types::Id, String>,
        pub(crate) fields: Result<Option<String>, String>,
        pub(crate) return_object: Result<
            Option<coupa_types::ReturnObjectOfWrite>,
            String,
        >,
        pub(crate) body: Result<coupa_types::WorkerUpdate, String>,
    }
    impl<'a> WorkerPatch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                fields: Ok(None),
                return_object: Ok(None),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::Id>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: Id` for id failed".to_string()
                });
            self
        }
        pub fn fields<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<String>,
        {
            self.fields = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for fields failed"
                        .to_string()
                });
            self
        }
        pub fn return_object<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::ReturnObjectOfWrite>,
        {
            self.return_object = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `coupa_types :: ReturnObjectOfWrite` for return_object failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::WorkerUpdate>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: WorkerUpdate` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `PATCH` request to `/api/workers/{id}`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, id, fields, return_object, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let fields = fields.map_err(Error::InvalidRequest)?;
            let return_object = return_object.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workers/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .json(&body)
                .query(&progenitor_client::QueryParam::new("fields", &fields))
                .query(
                    &progenitor_client::QueryParam::new("return_object", &return_object),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "worker_patch",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::worker_avatar_show`]

[`Client::worker_avatar_show`]: super::Client::worker_avatar_show*/
    #[derive(Debug, Clone)]
    pub struct WorkerAvatarShow<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) id: Result<coupa_types::Id, String>,
        pub(crate) if_none_match: Result<Option<String>, String>,
    }
    impl<'a> WorkerAvatarShow<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                if_none_match: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::Id>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: Id` for id failed".to_string()
                });
            self
        }
        pub fn if_none_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<String>,
        {
            self.if_none_match = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for if_none_match failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/workers/{id}/avatar`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, id, if_none_match } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let if_none_match = if_none_match.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workers/{}/avatar", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            if let Some(value) = if_none_match {
                header_map.append("If-None-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "worker_avatar_show",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::worker_avatar_delete`]

[`Client::worker_avatar_delete`]: super::Client::worker_avatar_delete*/
    #[derive(Debug, Clone)]
    pub struct WorkerAvatarDelete<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) id: Result<coupa_types::Id, String>,
    }
    impl<'a> WorkerAvatarDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::Id>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: Id` for id failed".to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/api/workers/{id}/avatar`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workers/{}/avatar", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "worker_avatar_delete",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::worker_invite`]

[`Client::worker_invite`]: super::Client::worker_invite*/
    #[derive(Debug, Clone)]
    pub struct WorkerInvite<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) id: Result<coupa_types::Id, String>,
        pub(crate) fields: Result<Option<String>, String>,
        pub(crate) return_object: Result<
            Option<coupa_types::ReturnObjectOfWrite>,
            String,
        >,
    }
    impl<'a> WorkerInvite<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                fields: Ok(None),
                return_object: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::Id>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: Id` for id failed".to_string()
                });
            self
        }
        pub fn fields<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<String>,
        {
            self.fields = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for fields failed"
                        .to_string()
                });
            self
        }
        pub fn return_object<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::ReturnObjectOfWrite>,
        {
            self.return_object = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `coupa_types :: ReturnObjectOfWrite` for return_object failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/api/workers/{id}/invite_worker`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, id, fields, return_object } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let fields = fields.map_err(Error::InvalidRequest)?;
            let return_object = return_object.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workers/{}/invite_worker", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .query(&progenitor_client::QueryParam::new("fields", &fields))
                .query(
                    &progenitor_client::QueryParam::new("return_object", &return_object),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "worker_invite",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}

impl ClientHooks<crate::Shell> for Client {
    async fn pre<E>(
        &self,
        request: &mut reqwest::Request,
        _: &OperationInfo,
    ) -> Result<(), Error<E>> {
        self.inner.prepare(&self.client, request).await.map_err(Error::Custom)
    }
    async fn exec(
        &self,
        request: reqwest::Request,
        _: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        self.inner.execute(&self.client, request).await
    }
}

impl Client {
    /// The shell of this client.
    pub(crate) fn shell(&self) -> &crate::Shell {
        &self.inner
    }
    /// The same client, for one call.
    pub(crate) fn call(
        &self,
        operation: &'static crate::Operation,
        options: &crate::CallOptions,
        read: crate::Read,
    ) -> Result<Self, crate::Error> {
        Ok(Self {
            baseurl: self.baseurl.clone(),
            client: self.client.clone(),
            inner: self.inner.begin(operation, options, read)?,
        })
    }
    /// Sends a request that no builder made, through the same hooks.
    pub(crate) async fn dispatch(
        &self,
        mut request: reqwest::Request,
        operation_id: &'static str,
    ) -> Result<reqwest::Response, Error<()>> {
        let info = OperationInfo { operation_id };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        Ok(result?)
    }
}

/// An argument that its style cannot say.
fn unwritable(name: &str, error: &coupa_core::parameter::Unwritable) -> Error<()> {
    Error::InvalidRequest(format!("`{name}`: {error}"))
}

/// What progenitor cannot say, sent through the same hooks.
impl Client {
    /// Sends a `POST` request to `/api/workers/{id}/avatar`.
    pub(crate) async fn worker_avatar_create(
        &self,
        id: coupa_types::Id,
        fields: Option<String>,
        return_object: Option<coupa_types::ReturnObjectOfWrite>,
        form: crate::upload::FormBody,
    ) -> Result<reqwest::Response, Error<()>> {
        let mut query = coupa_core::parameter::Query::default();
        if let Some(value) = &fields {
            query.scalar("fields", value).map_err(|error| unwritable("fields", &error))?;
        }
        if let Some(value) = &return_object {
            query
                .scalar("return_object", value)
                .map_err(|error| unwritable("return_object", &error))?;
        }
        let url = query
            .append_to(
                format!(
                    "{}/api/workers/{}/avatar", self.baseurl, encode_path(&
                    ToString::to_string(& id))
                ),
            );
        let mut request = self.client.post(url);
        request = request
            .header(reqwest::header::CONTENT_TYPE, form.content_type)
            .body(form.bytes);
        self.dispatch(request.build()?, "worker_avatar_create").await
    }
    /// Sends a `PUT` request to `/api/workers/{id}/avatar`.
    pub(crate) async fn worker_avatar_update(
        &self,
        id: coupa_types::Id,
        fields: Option<String>,
        return_object: Option<coupa_types::ReturnObjectOfWrite>,
        form: crate::upload::FormBody,
    ) -> Result<reqwest::Response, Error<()>> {
        let mut query = coupa_core::parameter::Query::default();
        if let Some(value) = &fields {
            query.scalar("fields", value).map_err(|error| unwritable("fields", &error))?;
        }
        if let Some(value) = &return_object {
            query
                .scalar("return_object", value)
                .map_err(|error| unwritable("return_object", &error))?;
        }
        let url = query
            .append_to(
                format!(
                    "{}/api/workers/{}/avatar", self.baseurl, encode_path(&
                    ToString::to_string(& id))
                ),
            );
        let mut request = self.client.put(url);
        request = request
            .header(reqwest::header::CONTENT_TYPE, form.content_type)
            .body(form.bytes);
        self.dispatch(request.build()?, "worker_avatar_update").await
    }
}
