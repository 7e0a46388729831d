// Written by `cargo xtask generate` from spec/openapi.yaml, tags Users, by progenitor. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};

#[derive(Clone, Debug)]
/**Client for Coupa Worker API and CSO User API, cso

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
    ///Sends a `GET` request to `/api/users`
    pub fn user_index(&self) -> builder::UserIndex<'_> {
        builder::UserIndex::new(self)
    }
    ///Sends a `PUT` request to `/api/users`
    pub fn user_bulk_update(&self) -> builder::UserBulkUpdate<'_> {
        builder::UserBulkUpdate::new(self)
    }
    ///Sends a `POST` request to `/api/users`
    pub fn user_create(&self) -> builder::UserCreate<'_> {
        builder::UserCreate::new(self)
    }
    ///Sends a `GET` request to `/api/users/{id}`
    pub fn user_show(&self) -> builder::UserShow<'_> {
        builder::UserShow::new(self)
    }
    ///Sends a `PUT` request to `/api/users/{id}`
    pub fn user_update(&self) -> builder::UserUpdate<'_> {
        builder::UserUpdate::new(self)
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
    /**Builder for [`Client::user_index`]

[`Client::user_index`]: super::Client::user_index*/
    #[derive(Debug, Clone)]
    pub struct UserIndex<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) conditions: Result<Option<crate::Conditions>, String>,
        pub(crate) limit: Result<Option<i64>, String>,
        pub(crate) offset: Result<Option<i64>, String>,
    }
    impl<'a> UserIndex<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                conditions: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
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
        ///Sends a `GET` request to `/api/users`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<coupa_types::UserList>, Error<()>> {
            let Self { client, conditions, limit, offset } = self;
            let conditions = conditions.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/users", client.baseurl,);
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
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("conditions", &conditions))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_index",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::user_bulk_update`]

[`Client::user_bulk_update`]: super::Client::user_bulk_update*/
    #[derive(Debug, Clone)]
    pub struct UserBulkUpdate<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) body: Result<coupa_types::UsersUpdate, String>,
    }
    impl<'a> UserBulkUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::UsersUpdate>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: UsersUpdate` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `PUT` request to `/api/users`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<coupa_types::UsersUpdated>, Error<()>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/users", client.baseurl,);
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
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_bulk_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::user_create`]

[`Client::user_create`]: super::Client::user_create*/
    #[derive(Debug, Clone)]
    pub struct UserCreate<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) body: Result<coupa_types::UserCreateRequestBody, String>,
    }
    impl<'a> UserCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::UserCreateRequestBody>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: UserCreateRequestBody` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/api/users`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<coupa_types::UsersCreated>, Error<()>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/users", client.baseurl,);
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
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::user_show`]

[`Client::user_show`]: super::Client::user_show*/
    #[derive(Debug, Clone)]
    pub struct UserShow<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) id: Result<coupa_types::CsoId, String>,
    }
    impl<'a> UserShow<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::CsoId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: CsoId` for id failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/users/{id}`
        pub async fn send(self) -> Result<ResponseValue<coupa_types::User>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/users/{}", client.baseurl, encode_path(& id.to_string()),
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
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_show",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::user_update`]

[`Client::user_update`]: super::Client::user_update*/
    #[derive(Debug, Clone)]
    pub struct UserUpdate<'a> {
        pub(crate) client: &'a super::Client,
        pub(crate) id: Result<coupa_types::CsoId, String>,
        pub(crate) body: Result<coupa_types::UserChange, String>,
    }
    impl<'a> UserUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::CsoId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: CsoId` for id failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<coupa_types::UserChange>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `coupa_types :: UserChange` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `PUT` request to `/api/users/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<coupa_types::UsersUpdated>, Error<()>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/users/{}", client.baseurl, encode_path(& id.to_string()),
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
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
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
