// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

//! What lists can be filtered and sorted by: a module a resource, a function an element.

/// Elements of `worker`.
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "a resource may have few kinds of elements"
)]
pub mod worker {
    use crate::filter::{Attribute, Own, Within, operator};
    /// `id`
    pub fn id() -> Attribute<i64, operator::Every, Own> {
        Attribute::at("id")
    }
    /// `created-at`
    pub fn created_at() -> Attribute<coupa_core::DateTime, operator::OfTime, Own> {
        Attribute::at("created-at")
    }
    /// `updated-at`
    pub fn updated_at() -> Attribute<coupa_core::DateTime, operator::OfTime, Own> {
        Attribute::at("updated-at")
    }
    /// `first-name`
    pub fn first_name() -> Attribute<String, operator::Every, Own> {
        Attribute::at("first-name")
    }
    /// `last-name`
    pub fn last_name() -> Attribute<String, operator::Every, Own> {
        Attribute::at("last-name")
    }
    /// `active`
    pub fn active() -> Attribute<bool, operator::Every, Own> {
        Attribute::at("active")
    }
    /// `status`
    pub fn status() -> Attribute<coupa_types::WorkerStatus, operator::Every, Own> {
        Attribute::at("status")
    }
    /// `total-experience-in-years`
    pub fn total_experience_in_years() -> Attribute<
        coupa_core::Decimal,
        operator::Every,
        Own,
    > {
        Attribute::at("total-experience-in-years")
    }
    /// `portal-access`
    pub fn portal_access() -> Attribute<
        coupa_types::PortalAccess,
        operator::Every,
        Own,
    > {
        Attribute::at("portal-access")
    }
    /// `date-of-birth`
    pub fn date_of_birth() -> Attribute<coupa_core::Date, operator::OfTime, Own> {
        Attribute::at("date-of-birth")
    }
    /// `avatar-file-name`
    pub fn avatar_file_name() -> Attribute<String, operator::Every, Own> {
        Attribute::at("avatar-file-name")
    }
    /// `avatar-content-type`
    pub fn avatar_content_type() -> Attribute<String, operator::Every, Own> {
        Attribute::at("avatar-content-type")
    }
    /// `gender-code`
    pub fn gender_code() -> Attribute<coupa_types::GenderCodeOut, operator::Every, Own> {
        Attribute::at("gender-code")
    }
    /// `gender`
    pub fn gender() -> Attribute<coupa_types::Gender, operator::Every, Own> {
        Attribute::at("gender")
    }
    /// `supplier`
    pub fn supplier() -> Supplier {
        Supplier::at("supplier".to_owned())
    }
    /// `country-of-residence`
    pub fn country_of_residence() -> Country {
        Country::at("country-of-residence".to_owned())
    }
    /// `nationality`
    pub fn nationality() -> Country {
        Country::at("nationality".to_owned())
    }
    /// `portal-access-info`
    pub fn portal_access_info() -> UserSummary {
        UserSummary::at("portal-access-info".to_owned())
    }
    /// `worker-emails`
    pub fn worker_emails() -> WorkerEmail {
        WorkerEmail::at("worker-emails".to_owned())
    }
    /// `worker-skills`
    pub fn worker_skills() -> WorkerSkill {
        WorkerSkill::at("worker-skills".to_owned())
    }
    /// `worker-addresses`
    pub fn worker_addresses() -> WorkerAddress {
        WorkerAddress::at("worker-addresses".to_owned())
    }
    /// `external-identifiers`
    pub fn external_identifiers() -> WorkerExternalReferenceIdentifier {
        WorkerExternalReferenceIdentifier::at("external-identifiers".to_owned())
    }
    /// `worker-documents`
    pub fn worker_documents() -> WorkerDocument {
        WorkerDocument::at("worker-documents".to_owned())
    }
    /// `worker-phone-numbers`
    pub fn worker_phone_numbers() -> WorkerPhoneNumber {
        WorkerPhoneNumber::at("worker-phone-numbers".to_owned())
    }
    /// `national-identifiers`
    pub fn national_identifiers() -> WorkerNationalIdentifier {
        WorkerNationalIdentifier::at("national-identifiers".to_owned())
    }
    /// `created-by`
    pub fn created_by() -> UserSummary {
        UserSummary::at("created-by".to_owned())
    }
    /// `updated-by`
    pub fn updated_by() -> UserSummary {
        UserSummary::at("updated-by".to_owned())
    }
    /// `middle-name`
    pub fn middle_name() -> Attribute<String, operator::Every, Own> {
        Attribute::at("middle-name")
    }
    /// `current-title`
    pub fn current_title() -> Attribute<String, operator::Every, Own> {
        Attribute::at("current-title")
    }
    /// What is known of a `Supplier` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct Supplier {
        path: String,
    }
    impl Supplier {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `name`.
        pub fn name(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[name]", self.path))
        }
        /// Its `display-name`.
        pub fn display_name(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[display-name]", self.path))
        }
        /// Its `number`.
        pub fn number(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[number]", self.path))
        }
    }
    /// What is known of a `Country` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct Country {
        path: String,
    }
    impl Country {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `code`.
        pub fn code(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[code]", self.path))
        }
        /// Its `name`.
        pub fn name(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[name]", self.path))
        }
    }
    /// What is known of a `UserSummary` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct UserSummary {
        path: String,
    }
    impl UserSummary {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `login`.
        pub fn login(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[login]", self.path))
        }
        /// Its `employee-number`.
        pub fn employee_number(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[employee-number]", self.path))
        }
        /// Its `fullname`.
        pub fn fullname(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[fullname]", self.path))
        }
        /// Its `firstname`.
        pub fn firstname(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[firstname]", self.path))
        }
        /// Its `lastname`.
        pub fn lastname(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[lastname]", self.path))
        }
    }
    /// What is known of a `WorkerEmail` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct WorkerEmail {
        path: String,
    }
    impl WorkerEmail {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `created-at`.
        pub fn created_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[created-at]", self.path))
        }
        /// Its `updated-at`.
        pub fn updated_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[updated-at]", self.path))
        }
        /// Its `email-address`.
        pub fn email_address(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[email-address]", self.path))
        }
        /// Its `email-type`.
        pub fn email_type(
            self,
        ) -> Attribute<coupa_types::EmailTypeOut, operator::Every, Within> {
            Attribute::at(format!("{}[email-type]", self.path))
        }
    }
    /// What is known of a `WorkerSkill` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct WorkerSkill {
        path: String,
    }
    impl WorkerSkill {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `skill`.
        pub fn skill(self) -> ReferenceDataEntry {
            ReferenceDataEntry::at(format!("{}[skill]", self.path))
        }
        /// Its `created-at`.
        pub fn created_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[created-at]", self.path))
        }
        /// Its `updated-at`.
        pub fn updated_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[updated-at]", self.path))
        }
    }
    /// What is known of a `ReferenceDataEntry` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct ReferenceDataEntry {
        path: String,
    }
    impl ReferenceDataEntry {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `code`.
        pub fn code(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[code]", self.path))
        }
        /// Its `name`.
        pub fn name(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[name]", self.path))
        }
    }
    /// What is known of a `WorkerAddress` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct WorkerAddress {
        path: String,
    }
    impl WorkerAddress {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `created-at`.
        pub fn created_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[created-at]", self.path))
        }
        /// Its `updated-at`.
        pub fn updated_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[updated-at]", self.path))
        }
        /// Its `street1`.
        pub fn street1(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[street1]", self.path))
        }
        /// Its `street2`.
        pub fn street2(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[street2]", self.path))
        }
        /// Its `street3`.
        pub fn street3(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[street3]", self.path))
        }
        /// Its `street4`.
        pub fn street4(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[street4]", self.path))
        }
        /// Its `city`.
        pub fn city(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[city]", self.path))
        }
        /// Its `state`.
        pub fn state(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[state]", self.path))
        }
        /// Its `state-iso-code`.
        pub fn state_iso_code(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[state-iso-code]", self.path))
        }
        /// Its `postal-code`.
        pub fn postal_code(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[postal-code]", self.path))
        }
        /// Its `active`.
        pub fn active(self) -> Attribute<bool, operator::Every, Within> {
            Attribute::at(format!("{}[active]", self.path))
        }
        /// Its `worker-address-purpose`.
        pub fn worker_address_purpose(self) -> AddressPurpose {
            AddressPurpose::at(format!("{}[worker-address-purpose]", self.path))
        }
        /// Its `country`.
        pub fn country(self) -> Country {
            Country::at(format!("{}[country]", self.path))
        }
    }
    /// What is known of a `AddressPurpose` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct AddressPurpose {
        path: String,
    }
    impl AddressPurpose {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `code`.
        pub fn code(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[code]", self.path))
        }
        /// Its `name`.
        pub fn name(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[name]", self.path))
        }
    }
    /// What is known of a `WorkerExternalReferenceIdentifier` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct WorkerExternalReferenceIdentifier {
        path: String,
    }
    impl WorkerExternalReferenceIdentifier {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `identifier`.
        pub fn identifier(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[identifier]", self.path))
        }
        /// Its `external-identifier-type`.
        pub fn external_identifier_type(self) -> ReferenceDataEntry {
            ReferenceDataEntry::at(format!("{}[external-identifier-type]", self.path))
        }
        /// Its `created-at`.
        pub fn created_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[created-at]", self.path))
        }
        /// Its `updated-at`.
        pub fn updated_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[updated-at]", self.path))
        }
    }
    /// What is known of a `WorkerDocument` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct WorkerDocument {
        path: String,
    }
    impl WorkerDocument {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `created-at`.
        pub fn created_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[created-at]", self.path))
        }
        /// Its `updated-at`.
        pub fn updated_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[updated-at]", self.path))
        }
        /// Its `type`.
        pub fn r#type(self) -> ReferenceDataEntryIn {
            ReferenceDataEntryIn::at(format!("{}[type]", self.path))
        }
        /// Its `attachments`.
        pub fn attachments(self) -> Attachment {
            Attachment::at(format!("{}[attachments]", self.path))
        }
        /// Its `created-by`.
        pub fn created_by(self) -> UserSummary {
            UserSummary::at(format!("{}[created-by]", self.path))
        }
        /// Its `updated-by`.
        pub fn updated_by(self) -> UserSummary {
            UserSummary::at(format!("{}[updated-by]", self.path))
        }
    }
    /// What is known of a `ReferenceDataEntry` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct ReferenceDataEntryIn {
        path: String,
    }
    impl ReferenceDataEntryIn {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `code`.
        pub fn code(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[code]", self.path))
        }
        /// Its `name`.
        pub fn name(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[name]", self.path))
        }
    }
    /// What is known of a `Attachment` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct Attachment {
        path: String,
    }
    impl Attachment {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `created-at`.
        pub fn created_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[created-at]", self.path))
        }
        /// Its `updated-at`.
        pub fn updated_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[updated-at]", self.path))
        }
        /// Its `type`.
        pub fn r#type(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[type]", self.path))
        }
        /// Its `intent`.
        pub fn intent(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[intent]", self.path))
        }
        /// Its `linked-to`.
        pub fn linked_to(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[linked-to]", self.path))
        }
        /// Its `text`.
        pub fn text(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[text]", self.path))
        }
        /// Its `url`.
        pub fn url(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[url]", self.path))
        }
        /// Its `file-url`.
        pub fn file_url(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[file-url]", self.path))
        }
    }
    /// What is known of a `WorkerPhoneNumber` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct WorkerPhoneNumber {
        path: String,
    }
    impl WorkerPhoneNumber {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `created-at`.
        pub fn created_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[created-at]", self.path))
        }
        /// Its `updated-at`.
        pub fn updated_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[updated-at]", self.path))
        }
        /// Its `phone-type`.
        pub fn phone_type(
            self,
        ) -> Attribute<coupa_types::PhoneTypeOut, operator::Every, Within> {
            Attribute::at(format!("{}[phone-type]", self.path))
        }
        /// Its `phone-number`.
        pub fn phone_number(self) -> PhoneNumber {
            PhoneNumber::at(format!("{}[phone-number]", self.path))
        }
    }
    /// What is known of a `PhoneNumber` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct PhoneNumber {
        path: String,
    }
    impl PhoneNumber {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `number`.
        pub fn number(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[number]", self.path))
        }
        /// Its `extension`.
        pub fn extension(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[extension]", self.path))
        }
        /// Its `country-code`.
        pub fn country_code(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[country-code]", self.path))
        }
    }
    /// What is known of a `WorkerNationalIdentifier` that a record has.
    #[derive(Debug, Clone)]
    #[must_use = "an association says nothing until something of it is compared"]
    pub struct WorkerNationalIdentifier {
        path: String,
    }
    impl WorkerNationalIdentifier {
        pub(crate) const fn at(path: ::std::string::String) -> Self {
            Self { path }
        }
        /// There is none (`true`), or there is one (`false`).
        pub fn blank(self, blank: bool) -> crate::Condition {
            crate::Condition::new(self.path, crate::Operator::Blank, blank)
        }
        /// Its `id`.
        pub fn id(self) -> Attribute<i64, operator::Every, Within> {
            Attribute::at(format!("{}[id]", self.path))
        }
        /// Its `identifier`.
        pub fn identifier(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[identifier]", self.path))
        }
        /// Its `identifier-type`.
        pub fn identifier_type(self) -> Attribute<String, operator::Every, Within> {
            Attribute::at(format!("{}[identifier-type]", self.path))
        }
        /// Its `country`.
        pub fn country(self) -> ReferenceDataEntry {
            ReferenceDataEntry::at(format!("{}[country]", self.path))
        }
        /// Its `created-at`.
        pub fn created_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[created-at]", self.path))
        }
        /// Its `updated-at`.
        pub fn updated_at(
            self,
        ) -> Attribute<coupa_core::DateTime, operator::OfTime, Within> {
            Attribute::at(format!("{}[updated-at]", self.path))
        }
    }
}

/// Elements of `user`.
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "a resource may have few kinds of elements"
)]
pub mod user {
    use crate::filter::{Attribute, Own, Within, operator};
    /// `id`
    pub fn id() -> Attribute<String, operator::Every, Own> {
        Attribute::at("id")
    }
    /// `state`
    pub fn state() -> Attribute<coupa_types::UserStateOut, operator::Every, Own> {
        Attribute::at("state")
    }
    /// `name`
    pub fn name() -> Attribute<String, operator::Every, Own> {
        Attribute::at("name")
    }
    /// `first-name`
    pub fn first_name() -> Attribute<String, operator::Every, Own> {
        Attribute::at("first-name")
    }
    /// `last-name`
    pub fn last_name() -> Attribute<String, operator::Every, Own> {
        Attribute::at("last-name")
    }
    /// `phone-number`
    pub fn phone_number() -> Attribute<String, operator::Every, Own> {
        Attribute::at("phone-number")
    }
    /// `mobile-number`
    pub fn mobile_number() -> Attribute<String, operator::Every, Own> {
        Attribute::at("mobile-number")
    }
    /// `email`
    pub fn email() -> Attribute<String, operator::Every, Own> {
        Attribute::at("email")
    }
    /// `company-id`
    pub fn company_id() -> Attribute<String, operator::Every, Own> {
        Attribute::at("company-id")
    }
    /// `street`
    pub fn street() -> Attribute<String, operator::Every, Own> {
        Attribute::at("street")
    }
    /// `zip-code`
    pub fn zip_code() -> Attribute<String, operator::Every, Own> {
        Attribute::at("zip-code")
    }
    /// `city`
    pub fn city() -> Attribute<String, operator::Every, Own> {
        Attribute::at("city")
    }
    /// `country`
    pub fn country() -> Attribute<String, operator::Every, Own> {
        Attribute::at("country")
    }
    /// `keywords`
    pub fn keywords() -> Attribute<String, operator::Every, Own> {
        Attribute::at("keywords")
    }
    /// `external-user-name`
    pub fn external_user_name() -> Attribute<String, operator::Every, Own> {
        Attribute::at("external-user-name")
    }
    /// `accepts-agreement`
    pub fn accepts_agreement() -> Attribute<bool, operator::Every, Own> {
        Attribute::at("accepts-agreement")
    }
    /// `provide-information`
    pub fn provide_information() -> Attribute<bool, operator::Every, Own> {
        Attribute::at("provide-information")
    }
    /// `change-password`
    pub fn change_password() -> Attribute<bool, operator::Every, Own> {
        Attribute::at("change-password")
    }
}
