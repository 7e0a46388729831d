// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

/// A user as the CSO API gives it. Members without a value are left out.
///
/// Assumed: Nobody states which members are always there. We read the id, the state and the name.
///
/// In the document: `#/components/schemas/User`.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct User {
    /// Id of the user.
    pub id: super::CsoId,
    /// State of the account.
    pub state: UserStateOut,
    /// Name with which the user signs in. Fixed once set.
    pub name: String,
    /// Given name.
    #[serde(
        rename = "first-name",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub first_name: Option<String>,
    /// Family name.
    #[serde(
        rename = "last-name",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub last_name: Option<String>,
    /// Phone, in the form in which it was entered.
    #[serde(
        rename = "phone-number",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub phone_number: Option<String>,
    /// Mobile phone, in the form in which it was entered.
    #[serde(
        rename = "mobile-number",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub mobile_number: Option<String>,
    /// E-mail address.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub email: Option<String>,
    /// Id of the company that the user belongs to. Fixed once set.
    #[serde(
        rename = "company-id",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub company_id: Option<super::CsoId>,
    /// Street of the address.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub street: Option<String>,
    /// Postal code of the address.
    #[serde(
        rename = "zip-code",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub zip_code: Option<String>,
    /// City of the address.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub city: Option<String>,
    /// Country of the address, its name as free text.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub country: Option<String>,
    /// Keywords by which the user can be found.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub keywords: Option<String>,
    /// Name of the user in an outside sign-in system.
    ///
    /// Assumed: The vendor's table gives no type and no example shows it; a name is text.
    #[serde(
        rename = "external-user-name",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub external_user_name: Option<String>,
    /// Whether the user has accepted the agreements.
    #[serde(
        rename = "accepts-agreement",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub accepts_agreement: Option<bool>,
    /// Whether the user must fill in missing details when next signing in.
    #[serde(
        rename = "provide-information",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub provide_information: Option<bool>,
    /// Whether the user must change the password when next signing in.
    #[serde(
        rename = "change-password",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub change_password: Option<bool>,
}

impl User {
    /// What must be given; the rest is absent or null.
    pub fn new(
        id: impl Into<super::CsoId>,
        state: UserStateOut,
        name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            state,
            name: name.into(),
            first_name: None,
            last_name: None,
            phone_number: None,
            mobile_number: None,
            email: None,
            company_id: None,
            street: None,
            zip_code: None,
            city: None,
            country: None,
            keywords: None,
            external_user_name: None,
            accepts_agreement: None,
            provide_information: None,
            change_password: None,
        }
    }
}

impl std::fmt::Debug for User {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("User")
            .field("id", &self.id)
            .field("state", &self.state)
            .field("name", &self.name)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("phone_number", &coupa_core::Redacted)
            .field("mobile_number", &coupa_core::Redacted)
            .field("email", &coupa_core::Redacted)
            .field("company_id", &self.company_id)
            .field("street", &coupa_core::Redacted)
            .field("zip_code", &self.zip_code)
            .field("city", &self.city)
            .field("country", &self.country)
            .field("keywords", &self.keywords)
            .field("external_user_name", &self.external_user_name)
            .field("accepts_agreement", &self.accepts_agreement)
            .field("provide_information", &self.provide_information)
            .field("change_password", &self.change_password)
            .finish()
    }
}

/// One page of users.
///
/// In the document: `#/components/schemas/UserList`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserList {
    /// How many users match all conditions, on this page and elsewhere.
    ///
    /// Assumed: The vendor's examples show only lists that fit on one page; that all matches are counted is our reading.
    pub total: i64,
    /// The users of this page.
    pub users: Vec<User>,
}

impl UserList {
    /// All members.
    pub fn new(total: i64, users: Vec<User>) -> Self {
        Self { total, users }
    }
}

/// A user to be created. Members that are not listed here are ignored.
///
/// Assumed: The vendor's table marks nothing as required. Name, e-mail address and company are what an account cannot do without; both users of its example have them.
///
/// In the document: `#/components/schemas/UserCreate`.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserCreate {
    /// Name with which the user signs in. No other user may have or have had it, not even a removed one.
    pub name: super::FilledString,
    /// Id of the company that the user belongs to. It must exist.
    #[serde(rename = "company-id")]
    pub company_id: CsoIdIn,
    /// State of the account, in exactly this spelling. Active unless given. Users cannot be deleted; set Removed instead.
    ///
    /// Assumed: The vendor's second created user has no state; that it becomes Active is our reading.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub state: Option<UserState>,
    /// Given name.
    #[serde(
        rename = "first-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub first_name: coupa_core::Patch<String>,
    /// Family name.
    #[serde(
        rename = "last-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub last_name: coupa_core::Patch<String>,
    /// Phone, in any form.
    #[serde(
        rename = "phone-number",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub phone_number: coupa_core::Patch<String>,
    /// Mobile phone, in any form.
    #[serde(
        rename = "mobile-number",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub mobile_number: coupa_core::Patch<String>,
    /// E-mail address. Several users may share one.
    ///
    /// Assumed: The vendor's table calls it fixed once set, but its own example of an update changes it and reports success. We accept the change.
    pub email: super::FilledString,
    /// Street of the address.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub street: coupa_core::Patch<String>,
    /// Postal code of the address.
    #[serde(
        rename = "zip-code",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub zip_code: coupa_core::Patch<String>,
    /// City of the address.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub city: coupa_core::Patch<String>,
    /// Country of the address, its name as free text.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub country: coupa_core::Patch<String>,
    /// Keywords by which the user can be found.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub keywords: coupa_core::Patch<String>,
    /// Whether the user has accepted the agreements.
    #[serde(
        rename = "accepts-agreement",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub accepts_agreement: coupa_core::Patch<bool>,
    /// Whether the user must fill in missing details when next signing in.
    #[serde(
        rename = "provide-information",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub provide_information: coupa_core::Patch<bool>,
    /// Whether the user must change the password when next signing in.
    #[serde(
        rename = "change-password",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub change_password: coupa_core::Patch<bool>,
    /// Whether the user takes part in invoicing. Its name has an underscore where all others have dashes. It is never given back.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub invoicing_user: coupa_core::Patch<bool>,
}

impl UserCreate {
    /// What must be given; the rest is absent or null.
    pub fn new(
        name: impl Into<super::FilledString>,
        company_id: CsoIdIn,
        email: impl Into<super::FilledString>,
    ) -> Self {
        Self {
            name: name.into(),
            company_id,
            state: None,
            first_name: coupa_core::Patch::Absent,
            last_name: coupa_core::Patch::Absent,
            phone_number: coupa_core::Patch::Absent,
            mobile_number: coupa_core::Patch::Absent,
            email: email.into(),
            street: coupa_core::Patch::Absent,
            zip_code: coupa_core::Patch::Absent,
            city: coupa_core::Patch::Absent,
            country: coupa_core::Patch::Absent,
            keywords: coupa_core::Patch::Absent,
            accepts_agreement: coupa_core::Patch::Absent,
            provide_information: coupa_core::Patch::Absent,
            change_password: coupa_core::Patch::Absent,
            invoicing_user: coupa_core::Patch::Absent,
        }
    }
    /// Sets `state`.
    pub fn with_state(mut self, state: UserState) -> Self {
        self.state = Some(state);
        self
    }
    /// Sets `first-name`: to a value, or to null by `Patch::Null`.
    pub fn with_first_name(
        mut self,
        first_name: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.first_name = first_name.into();
        self
    }
    /// Sets `last-name`: to a value, or to null by `Patch::Null`.
    pub fn with_last_name(
        mut self,
        last_name: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.last_name = last_name.into();
        self
    }
    /// Sets `phone-number`: to a value, or to null by `Patch::Null`.
    pub fn with_phone_number(
        mut self,
        phone_number: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.phone_number = phone_number.into();
        self
    }
    /// Sets `mobile-number`: to a value, or to null by `Patch::Null`.
    pub fn with_mobile_number(
        mut self,
        mobile_number: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.mobile_number = mobile_number.into();
        self
    }
    /// Sets `street`: to a value, or to null by `Patch::Null`.
    pub fn with_street(mut self, street: impl Into<coupa_core::Patch<String>>) -> Self {
        self.street = street.into();
        self
    }
    /// Sets `zip-code`: to a value, or to null by `Patch::Null`.
    pub fn with_zip_code(
        mut self,
        zip_code: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.zip_code = zip_code.into();
        self
    }
    /// Sets `city`: to a value, or to null by `Patch::Null`.
    pub fn with_city(mut self, city: impl Into<coupa_core::Patch<String>>) -> Self {
        self.city = city.into();
        self
    }
    /// Sets `country`: to a value, or to null by `Patch::Null`.
    pub fn with_country(
        mut self,
        country: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.country = country.into();
        self
    }
    /// Sets `keywords`: to a value, or to null by `Patch::Null`.
    pub fn with_keywords(
        mut self,
        keywords: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.keywords = keywords.into();
        self
    }
    /// Sets `accepts-agreement`: to a value, or to null by `Patch::Null`.
    pub fn with_accepts_agreement(
        mut self,
        accepts_agreement: impl Into<coupa_core::Patch<bool>>,
    ) -> Self {
        self.accepts_agreement = accepts_agreement.into();
        self
    }
    /// Sets `provide-information`: to a value, or to null by `Patch::Null`.
    pub fn with_provide_information(
        mut self,
        provide_information: impl Into<coupa_core::Patch<bool>>,
    ) -> Self {
        self.provide_information = provide_information.into();
        self
    }
    /// Sets `change-password`: to a value, or to null by `Patch::Null`.
    pub fn with_change_password(
        mut self,
        change_password: impl Into<coupa_core::Patch<bool>>,
    ) -> Self {
        self.change_password = change_password.into();
        self
    }
    /// Sets `invoicing_user`: to a value, or to null by `Patch::Null`.
    pub fn with_invoicing_user(
        mut self,
        invoicing_user: impl Into<coupa_core::Patch<bool>>,
    ) -> Self {
        self.invoicing_user = invoicing_user.into();
        self
    }
}

impl std::fmt::Debug for UserCreate {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserCreate")
            .field("name", &self.name)
            .field("company_id", &self.company_id)
            .field("state", &self.state)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("phone_number", &coupa_core::Redacted)
            .field("mobile_number", &coupa_core::Redacted)
            .field("email", &coupa_core::Redacted)
            .field("street", &coupa_core::Redacted)
            .field("zip_code", &self.zip_code)
            .field("city", &self.city)
            .field("country", &self.country)
            .field("keywords", &self.keywords)
            .field("accepts_agreement", &self.accepts_agreement)
            .field("provide_information", &self.provide_information)
            .field("change_password", &self.change_password)
            .field("invoicing_user", &self.invoicing_user)
            .finish()
    }
}

/// Changes to one user of a bulk update. A member that is absent keeps its value, null clears it. Members that are not listed here are ignored.
///
/// In the document: `#/components/schemas/UserUpdate`.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserUpdate {
    /// Id of the user to update. In a body for one user it may be left out; one that differs from the path is 400.
    pub id: CsoIdIn,
    /// State of the account, in exactly this spelling. Active unless given. Users cannot be deleted; set Removed instead.
    ///
    /// Assumed: The vendor's second created user has no state; that it becomes Active is our reading.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub state: Option<UserState>,
    /// Given name.
    #[serde(
        rename = "first-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub first_name: coupa_core::Patch<String>,
    /// Family name.
    #[serde(
        rename = "last-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub last_name: coupa_core::Patch<String>,
    /// Phone, in any form.
    #[serde(
        rename = "phone-number",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub phone_number: coupa_core::Patch<String>,
    /// Mobile phone, in any form.
    #[serde(
        rename = "mobile-number",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub mobile_number: coupa_core::Patch<String>,
    /// E-mail address. Several users may share one.
    ///
    /// Assumed: The vendor's table calls it fixed once set, but its own example of an update changes it and reports success. We accept the change.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub email: Option<super::FilledString>,
    /// Street of the address.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub street: coupa_core::Patch<String>,
    /// Postal code of the address.
    #[serde(
        rename = "zip-code",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub zip_code: coupa_core::Patch<String>,
    /// City of the address.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub city: coupa_core::Patch<String>,
    /// Country of the address, its name as free text.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub country: coupa_core::Patch<String>,
    /// Keywords by which the user can be found.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub keywords: coupa_core::Patch<String>,
    /// Whether the user has accepted the agreements.
    #[serde(
        rename = "accepts-agreement",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub accepts_agreement: coupa_core::Patch<bool>,
    /// Whether the user must fill in missing details when next signing in.
    #[serde(
        rename = "provide-information",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub provide_information: coupa_core::Patch<bool>,
    /// Whether the user must change the password when next signing in.
    #[serde(
        rename = "change-password",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub change_password: coupa_core::Patch<bool>,
    /// Whether the user takes part in invoicing. Its name has an underscore where all others have dashes. It is never given back.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub invoicing_user: coupa_core::Patch<bool>,
}

impl UserUpdate {
    /// What must be given; the rest is absent or null.
    pub fn new(id: CsoIdIn) -> Self {
        Self {
            id,
            state: None,
            first_name: coupa_core::Patch::Absent,
            last_name: coupa_core::Patch::Absent,
            phone_number: coupa_core::Patch::Absent,
            mobile_number: coupa_core::Patch::Absent,
            email: None,
            street: coupa_core::Patch::Absent,
            zip_code: coupa_core::Patch::Absent,
            city: coupa_core::Patch::Absent,
            country: coupa_core::Patch::Absent,
            keywords: coupa_core::Patch::Absent,
            accepts_agreement: coupa_core::Patch::Absent,
            provide_information: coupa_core::Patch::Absent,
            change_password: coupa_core::Patch::Absent,
            invoicing_user: coupa_core::Patch::Absent,
        }
    }
    /// Sets `state`.
    pub fn with_state(mut self, state: UserState) -> Self {
        self.state = Some(state);
        self
    }
    /// Sets `first-name`: to a value, or to null by `Patch::Null`.
    pub fn with_first_name(
        mut self,
        first_name: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.first_name = first_name.into();
        self
    }
    /// Sets `last-name`: to a value, or to null by `Patch::Null`.
    pub fn with_last_name(
        mut self,
        last_name: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.last_name = last_name.into();
        self
    }
    /// Sets `phone-number`: to a value, or to null by `Patch::Null`.
    pub fn with_phone_number(
        mut self,
        phone_number: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.phone_number = phone_number.into();
        self
    }
    /// Sets `mobile-number`: to a value, or to null by `Patch::Null`.
    pub fn with_mobile_number(
        mut self,
        mobile_number: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.mobile_number = mobile_number.into();
        self
    }
    /// Sets `email`.
    pub fn with_email(mut self, email: impl Into<super::FilledString>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Sets `street`: to a value, or to null by `Patch::Null`.
    pub fn with_street(mut self, street: impl Into<coupa_core::Patch<String>>) -> Self {
        self.street = street.into();
        self
    }
    /// Sets `zip-code`: to a value, or to null by `Patch::Null`.
    pub fn with_zip_code(
        mut self,
        zip_code: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.zip_code = zip_code.into();
        self
    }
    /// Sets `city`: to a value, or to null by `Patch::Null`.
    pub fn with_city(mut self, city: impl Into<coupa_core::Patch<String>>) -> Self {
        self.city = city.into();
        self
    }
    /// Sets `country`: to a value, or to null by `Patch::Null`.
    pub fn with_country(
        mut self,
        country: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.country = country.into();
        self
    }
    /// Sets `keywords`: to a value, or to null by `Patch::Null`.
    pub fn with_keywords(
        mut self,
        keywords: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.keywords = keywords.into();
        self
    }
    /// Sets `accepts-agreement`: to a value, or to null by `Patch::Null`.
    pub fn with_accepts_agreement(
        mut self,
        accepts_agreement: impl Into<coupa_core::Patch<bool>>,
    ) -> Self {
        self.accepts_agreement = accepts_agreement.into();
        self
    }
    /// Sets `provide-information`: to a value, or to null by `Patch::Null`.
    pub fn with_provide_information(
        mut self,
        provide_information: impl Into<coupa_core::Patch<bool>>,
    ) -> Self {
        self.provide_information = provide_information.into();
        self
    }
    /// Sets `change-password`: to a value, or to null by `Patch::Null`.
    pub fn with_change_password(
        mut self,
        change_password: impl Into<coupa_core::Patch<bool>>,
    ) -> Self {
        self.change_password = change_password.into();
        self
    }
    /// Sets `invoicing_user`: to a value, or to null by `Patch::Null`.
    pub fn with_invoicing_user(
        mut self,
        invoicing_user: impl Into<coupa_core::Patch<bool>>,
    ) -> Self {
        self.invoicing_user = invoicing_user.into();
        self
    }
}

impl std::fmt::Debug for UserUpdate {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserUpdate")
            .field("id", &self.id)
            .field("state", &self.state)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("phone_number", &coupa_core::Redacted)
            .field("mobile_number", &coupa_core::Redacted)
            .field("email", &coupa_core::Redacted)
            .field("street", &coupa_core::Redacted)
            .field("zip_code", &self.zip_code)
            .field("city", &self.city)
            .field("country", &self.country)
            .field("keywords", &self.keywords)
            .field("accepts_agreement", &self.accepts_agreement)
            .field("provide_information", &self.provide_information)
            .field("change_password", &self.change_password)
            .field("invoicing_user", &self.invoicing_user)
            .finish()
    }
}

/// Changes to the user in the path. A member that is absent keeps its value, null clears it. Members that are not listed here are ignored.
///
/// In the document: `#/components/schemas/UserChange`.
#[derive(Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct UserChange {
    /// Id of the user to update. In a body for one user it may be left out; one that differs from the path is 400.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<CsoIdIn>,
    /// State of the account, in exactly this spelling. Active unless given. Users cannot be deleted; set Removed instead.
    ///
    /// Assumed: The vendor's second created user has no state; that it becomes Active is our reading.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub state: Option<UserState>,
    /// Given name.
    #[serde(
        rename = "first-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub first_name: coupa_core::Patch<String>,
    /// Family name.
    #[serde(
        rename = "last-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub last_name: coupa_core::Patch<String>,
    /// Phone, in any form.
    #[serde(
        rename = "phone-number",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub phone_number: coupa_core::Patch<String>,
    /// Mobile phone, in any form.
    #[serde(
        rename = "mobile-number",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub mobile_number: coupa_core::Patch<String>,
    /// E-mail address. Several users may share one.
    ///
    /// Assumed: The vendor's table calls it fixed once set, but its own example of an update changes it and reports success. We accept the change.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub email: Option<super::FilledString>,
    /// Street of the address.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub street: coupa_core::Patch<String>,
    /// Postal code of the address.
    #[serde(
        rename = "zip-code",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub zip_code: coupa_core::Patch<String>,
    /// City of the address.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub city: coupa_core::Patch<String>,
    /// Country of the address, its name as free text.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub country: coupa_core::Patch<String>,
    /// Keywords by which the user can be found.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub keywords: coupa_core::Patch<String>,
    /// Whether the user has accepted the agreements.
    #[serde(
        rename = "accepts-agreement",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub accepts_agreement: coupa_core::Patch<bool>,
    /// Whether the user must fill in missing details when next signing in.
    #[serde(
        rename = "provide-information",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub provide_information: coupa_core::Patch<bool>,
    /// Whether the user must change the password when next signing in.
    #[serde(
        rename = "change-password",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub change_password: coupa_core::Patch<bool>,
    /// Whether the user takes part in invoicing. Its name has an underscore where all others have dashes. It is never given back.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub invoicing_user: coupa_core::Patch<bool>,
}

impl UserChange {
    /// Sets `id`.
    pub fn with_id(mut self, id: impl Into<CsoIdIn>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `state`.
    pub fn with_state(mut self, state: UserState) -> Self {
        self.state = Some(state);
        self
    }
    /// Sets `first-name`: to a value, or to null by `Patch::Null`.
    pub fn with_first_name(
        mut self,
        first_name: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.first_name = first_name.into();
        self
    }
    /// Sets `last-name`: to a value, or to null by `Patch::Null`.
    pub fn with_last_name(
        mut self,
        last_name: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.last_name = last_name.into();
        self
    }
    /// Sets `phone-number`: to a value, or to null by `Patch::Null`.
    pub fn with_phone_number(
        mut self,
        phone_number: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.phone_number = phone_number.into();
        self
    }
    /// Sets `mobile-number`: to a value, or to null by `Patch::Null`.
    pub fn with_mobile_number(
        mut self,
        mobile_number: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.mobile_number = mobile_number.into();
        self
    }
    /// Sets `email`.
    pub fn with_email(mut self, email: impl Into<super::FilledString>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Sets `street`: to a value, or to null by `Patch::Null`.
    pub fn with_street(mut self, street: impl Into<coupa_core::Patch<String>>) -> Self {
        self.street = street.into();
        self
    }
    /// Sets `zip-code`: to a value, or to null by `Patch::Null`.
    pub fn with_zip_code(
        mut self,
        zip_code: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.zip_code = zip_code.into();
        self
    }
    /// Sets `city`: to a value, or to null by `Patch::Null`.
    pub fn with_city(mut self, city: impl Into<coupa_core::Patch<String>>) -> Self {
        self.city = city.into();
        self
    }
    /// Sets `country`: to a value, or to null by `Patch::Null`.
    pub fn with_country(
        mut self,
        country: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.country = country.into();
        self
    }
    /// Sets `keywords`: to a value, or to null by `Patch::Null`.
    pub fn with_keywords(
        mut self,
        keywords: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.keywords = keywords.into();
        self
    }
    /// Sets `accepts-agreement`: to a value, or to null by `Patch::Null`.
    pub fn with_accepts_agreement(
        mut self,
        accepts_agreement: impl Into<coupa_core::Patch<bool>>,
    ) -> Self {
        self.accepts_agreement = accepts_agreement.into();
        self
    }
    /// Sets `provide-information`: to a value, or to null by `Patch::Null`.
    pub fn with_provide_information(
        mut self,
        provide_information: impl Into<coupa_core::Patch<bool>>,
    ) -> Self {
        self.provide_information = provide_information.into();
        self
    }
    /// Sets `change-password`: to a value, or to null by `Patch::Null`.
    pub fn with_change_password(
        mut self,
        change_password: impl Into<coupa_core::Patch<bool>>,
    ) -> Self {
        self.change_password = change_password.into();
        self
    }
    /// Sets `invoicing_user`: to a value, or to null by `Patch::Null`.
    pub fn with_invoicing_user(
        mut self,
        invoicing_user: impl Into<coupa_core::Patch<bool>>,
    ) -> Self {
        self.invoicing_user = invoicing_user.into();
        self
    }
}

impl std::fmt::Debug for UserChange {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserChange")
            .field("id", &self.id)
            .field("state", &self.state)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("phone_number", &coupa_core::Redacted)
            .field("mobile_number", &coupa_core::Redacted)
            .field("email", &coupa_core::Redacted)
            .field("street", &coupa_core::Redacted)
            .field("zip_code", &self.zip_code)
            .field("city", &self.city)
            .field("country", &self.country)
            .field("keywords", &self.keywords)
            .field("accepts_agreement", &self.accepts_agreement)
            .field("provide_information", &self.provide_information)
            .field("change_password", &self.change_password)
            .field("invoicing_user", &self.invoicing_user)
            .finish()
    }
}

/// Users to be created.
///
/// In the document: `#/components/schemas/UsersCreate`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UsersCreate {
    /// The users, at least one and at most 1,000.
    ///
    /// Assumed: Neither number is stated, here and in a bulk update.
    pub users: Vec<UserCreate>,
}

impl UsersCreate {
    /// All members.
    pub fn new(users: Vec<UserCreate>) -> Self {
        Self { users }
    }
}

/// Users to be created, or a single one without `users` around it.
///
/// In the document: `#/components/schemas/UserCreateRequestBody`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UserCreateRequestBody {
    /// Users to be created.
    UsersCreate(UsersCreate),
    /// A user to be created. Members that are not listed here are ignored.
    UserCreate(UserCreate),
}

impl UserCreateRequestBody {
    /// The value, when it is a `UsersCreate`.
    pub fn as_users_create(&self) -> Option<&UsersCreate> {
        match self {
            Self::UsersCreate(value) => Some(value),
            _ => None,
        }
    }
    /// The value, when it is a `UsersCreate`.
    pub fn into_users_create(self) -> Option<UsersCreate> {
        match self {
            Self::UsersCreate(value) => Some(value),
            _ => None,
        }
    }
    /// The value, when it is a `UserCreate`.
    pub fn as_user_create(&self) -> Option<&UserCreate> {
        match self {
            Self::UserCreate(value) => Some(value),
            _ => None,
        }
    }
    /// The value, when it is a `UserCreate`.
    pub fn into_user_create(self) -> Option<UserCreate> {
        match self {
            Self::UserCreate(value) => Some(value),
            _ => None,
        }
    }
}

impl From<UsersCreate> for UserCreateRequestBody {
    fn from(value: UsersCreate) -> Self {
        Self::UsersCreate(value)
    }
}

impl From<UserCreate> for UserCreateRequestBody {
    fn from(value: UserCreate) -> Self {
        Self::UserCreate(value)
    }
}

impl<'de> serde::Deserialize<'de> for UserCreateRequestBody {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use coupa_core::union::{decode, has};
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if has(&value, &["users"]) {
            return decode(value).map(Self::UsersCreate);
        }
        decode(value).map(Self::UserCreate)
    }
}

/// Changes to users.
///
/// In the document: `#/components/schemas/UsersUpdate`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UsersUpdate {
    /// The changes, at least one and at most 1,000. Each is checked on its own; a bad one does not stop the others.
    pub users: Vec<UserUpdate>,
}

impl UsersUpdate {
    /// All members.
    pub fn new(users: Vec<UserUpdate>) -> Self {
        Self { users }
    }
}

/// [`UsersUpdate`] with items that are checked one by one: each is valid, or carries what is wrong with it.
#[derive(Debug, Clone, PartialEq)]
pub struct UsersUpdateItems {
    /// The changes, at least one and at most 1,000. Each is checked on its own; a bad one does not stop the others.
    pub users: Vec<coupa_core::Item<UserUpdate>>,
}

/// What was created.
///
/// In the document: `#/components/schemas/UsersCreated`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UsersCreated {
    /// What happened, one entry for the success.
    pub result: Vec<ResultEntry>,
    /// How many users were created.
    pub added: i64,
    /// The ids of the new users, in the order of the request.
    pub users: Vec<UserId>,
}

impl UsersCreated {
    /// All members.
    pub fn new(result: Vec<ResultEntry>, added: i64, users: Vec<UserId>) -> Self {
        Self { result, added, users }
    }
}

/// The id of a new user.
///
/// In the document: `#/components/schemas/UserId`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserId {
    /// Id of the user.
    pub id: super::CsoId,
}

impl UserId {
    /// All members.
    pub fn new(id: impl Into<super::CsoId>) -> Self {
        Self { id: id.into() }
    }
}

/// What was updated.
///
/// In the document: `#/components/schemas/UsersUpdated`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UsersUpdated {
    /// What happened, one entry for the success and one for each object that failed.
    pub result: Vec<ResultEntry>,
    /// How many users were updated.
    pub updated: i64,
}

impl UsersUpdated {
    /// All members.
    pub fn new(result: Vec<ResultEntry>, updated: i64) -> Self {
        Self { result, updated }
    }
}

/// What was wrong with a request to the CSO API.
///
/// In the document: `#/components/schemas/CsoErrors`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CsoErrors {
    /// An entry a fault.
    pub result: Vec<ResultEntry>,
}

impl CsoErrors {
    /// All members.
    pub fn new(result: Vec<ResultEntry>) -> Self {
        Self { result }
    }
}

/// Something that happened while a request to the CSO API was carried out.
///
/// In the document: `#/components/schemas/ResultEntry`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ResultEntry {
    /// Kind of event.
    pub r#type: ResultType,
    /// The event in words, for people. A success counts: "2 objects created.", "1 objects updated." A failure names the user (its id in
    /// an update, its name in a create) and what is wrong.
    pub description: String,
}

impl ResultEntry {
    /// All members.
    pub fn new(r#type: ResultType, description: impl Into<String>) -> Self {
        Self {
            r#type,
            description: description.into(),
        }
    }
}

/// An id of CSO in a request, as a string or as an integer.
///
/// Assumed: The vendor's table says integer, its examples show strings. We accept both and answer strings.
///
/// In the document: `#/components/schemas/CsoIdIn`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum CsoIdIn {
    /// String.
    String(String),
    /// Number.
    Integer(i64),
}

impl CsoIdIn {
    /// The value, when it is a `String`.
    pub fn as_string(&self) -> Option<&String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }
    /// The value, when it is a `String`.
    pub fn into_string(self) -> Option<String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }
    /// The value, when it is an `Integer`.
    pub fn as_integer(&self) -> Option<&i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }
    /// The value, when it is an `Integer`.
    pub fn into_integer(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for CsoIdIn {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for CsoIdIn {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<i64> for CsoIdIn {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> serde::Deserialize<'de> for CsoIdIn {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use coupa_core::union::decode;
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        match value {
            serde_json::Value::String(_) => decode(value).map(Self::String),
            serde_json::Value::Number(_) => decode(value).map(Self::Integer),
            _ => Err(coupa_core::union::unexpected(&value, "number or string")),
        }
    }
}

impl std::fmt::Display for CsoIdIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String(value) => std::fmt::Display::fmt(value, f),
            Self::Integer(value) => std::fmt::Display::fmt(value, f),
        }
    }
}

/// State of a user's account, case-sensitive.
///
/// In the document: `#/components/schemas/UserState`.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[non_exhaustive]
pub enum UserState {
    /// `Active`.
    Active,
    /// `Blocked`.
    Blocked,
    /// `Disabled`.
    Disabled,
    /// `Removed`.
    Removed,
}

impl UserState {
    /// Every value.
    pub const ALL: &'static [Self] = &[
        Self::Active,
        Self::Blocked,
        Self::Disabled,
        Self::Removed,
    ];
    /// Every value as it is written.
    pub const VALUES: &'static [&'static str] = &[
        "Active",
        "Blocked",
        "Disabled",
        "Removed",
    ];
    /// The value as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Blocked => "Blocked",
            Self::Disabled => "Disabled",
            Self::Removed => "Removed",
        }
    }
}

impl std::fmt::Display for UserState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for UserState {
    type Err = coupa_core::enumeration::UnknownValue;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        match text {
            "Active" => Ok(Self::Active),
            "Blocked" => Ok(Self::Blocked),
            "Disabled" => Ok(Self::Disabled),
            "Removed" => Ok(Self::Removed),
            _ => Err(coupa_core::enumeration::UnknownValue::new(text, Self::VALUES)),
        }
    }
}

/// State of a user's account. Other states may come.
///
/// In the document: `#/components/schemas/UserStateOut`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserStateOut {
    /// `Active`.
    Active,
    /// `Blocked`.
    Blocked,
    /// `Disabled`.
    Disabled,
    /// `Removed`.
    Removed,
    /// A value that the document does not name.
    Other(String),
}

impl UserStateOut {
    /// Every value that the document names, as it is written.
    pub const VALUES: &'static [&'static str] = &[
        "Active",
        "Blocked",
        "Disabled",
        "Removed",
    ];
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::Blocked => "Blocked",
            Self::Disabled => "Disabled",
            Self::Removed => "Removed",
            Self::Other(text) => text,
        }
    }
}

impl std::fmt::Display for UserStateOut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for UserStateOut {
    fn from(text: &str) -> Self {
        match text {
            "Active" => Self::Active,
            "Blocked" => Self::Blocked,
            "Disabled" => Self::Disabled,
            "Removed" => Self::Removed,
            _ => Self::Other(text.to_owned()),
        }
    }
}

impl From<String> for UserStateOut {
    fn from(text: String) -> Self {
        match text.as_str() {
            "Active" => Self::Active,
            "Blocked" => Self::Blocked,
            "Disabled" => Self::Disabled,
            "Removed" => Self::Removed,
            _ => Self::Other(text),
        }
    }
}

impl std::str::FromStr for UserStateOut {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        Ok(text.into())
    }
}

impl serde::Serialize for UserStateOut {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for UserStateOut {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// Kind of event in a result. `api.post.added` and `api.put.updated` are successes, the others failures: a user that cannot be created
/// (`api.post.invalid`), a user that cannot be updated (`api.put.invalid`) or is not there (`api.put.notFound`), and a request that
/// fails as a whole (`api.request.…`). Other kinds may come.
///
/// Assumed: Only the two successes are known from the vendor's pages. The names of the failures are ours.
///
/// In the document: `#/components/schemas/ResultType`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResultType {
    /// `api.post.added`.
    ApiPostAdded,
    /// `api.put.updated`.
    ApiPutUpdated,
    /// `api.post.invalid`.
    ApiPostInvalid,
    /// `api.put.invalid`.
    ApiPutInvalid,
    /// `api.put.notFound`.
    ApiPutNotFound,
    /// `api.request.invalid`.
    ApiRequestInvalid,
    /// `api.request.unauthorized`.
    ApiRequestUnauthorized,
    /// `api.request.notFound`.
    ApiRequestNotFound,
    /// `api.request.notAcceptable`.
    ApiRequestNotAcceptable,
    /// `api.request.tooLarge`.
    ApiRequestTooLarge,
    /// `api.request.unsupportedMediaType`.
    ApiRequestUnsupportedMediaType,
    /// `api.request.failed`.
    ApiRequestFailed,
    /// A value that the document does not name.
    Other(String),
}

impl ResultType {
    /// Every value that the document names, as it is written.
    pub const VALUES: &'static [&'static str] = &[
        "api.post.added",
        "api.put.updated",
        "api.post.invalid",
        "api.put.invalid",
        "api.put.notFound",
        "api.request.invalid",
        "api.request.unauthorized",
        "api.request.notFound",
        "api.request.notAcceptable",
        "api.request.tooLarge",
        "api.request.unsupportedMediaType",
        "api.request.failed",
    ];
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApiPostAdded => "api.post.added",
            Self::ApiPutUpdated => "api.put.updated",
            Self::ApiPostInvalid => "api.post.invalid",
            Self::ApiPutInvalid => "api.put.invalid",
            Self::ApiPutNotFound => "api.put.notFound",
            Self::ApiRequestInvalid => "api.request.invalid",
            Self::ApiRequestUnauthorized => "api.request.unauthorized",
            Self::ApiRequestNotFound => "api.request.notFound",
            Self::ApiRequestNotAcceptable => "api.request.notAcceptable",
            Self::ApiRequestTooLarge => "api.request.tooLarge",
            Self::ApiRequestUnsupportedMediaType => "api.request.unsupportedMediaType",
            Self::ApiRequestFailed => "api.request.failed",
            Self::Other(text) => text,
        }
    }
}

impl std::fmt::Display for ResultType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ResultType {
    fn from(text: &str) -> Self {
        match text {
            "api.post.added" => Self::ApiPostAdded,
            "api.put.updated" => Self::ApiPutUpdated,
            "api.post.invalid" => Self::ApiPostInvalid,
            "api.put.invalid" => Self::ApiPutInvalid,
            "api.put.notFound" => Self::ApiPutNotFound,
            "api.request.invalid" => Self::ApiRequestInvalid,
            "api.request.unauthorized" => Self::ApiRequestUnauthorized,
            "api.request.notFound" => Self::ApiRequestNotFound,
            "api.request.notAcceptable" => Self::ApiRequestNotAcceptable,
            "api.request.tooLarge" => Self::ApiRequestTooLarge,
            "api.request.unsupportedMediaType" => Self::ApiRequestUnsupportedMediaType,
            "api.request.failed" => Self::ApiRequestFailed,
            _ => Self::Other(text.to_owned()),
        }
    }
}

impl From<String> for ResultType {
    fn from(text: String) -> Self {
        match text.as_str() {
            "api.post.added" => Self::ApiPostAdded,
            "api.put.updated" => Self::ApiPutUpdated,
            "api.post.invalid" => Self::ApiPostInvalid,
            "api.put.invalid" => Self::ApiPutInvalid,
            "api.put.notFound" => Self::ApiPutNotFound,
            "api.request.invalid" => Self::ApiRequestInvalid,
            "api.request.unauthorized" => Self::ApiRequestUnauthorized,
            "api.request.notFound" => Self::ApiRequestNotFound,
            "api.request.notAcceptable" => Self::ApiRequestNotAcceptable,
            "api.request.tooLarge" => Self::ApiRequestTooLarge,
            "api.request.unsupportedMediaType" => Self::ApiRequestUnsupportedMediaType,
            "api.request.failed" => Self::ApiRequestFailed,
            _ => Self::Other(text),
        }
    }
}

impl std::str::FromStr for ResultType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        Ok(text.into())
    }
}

impl serde::Serialize for ResultType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ResultType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}
