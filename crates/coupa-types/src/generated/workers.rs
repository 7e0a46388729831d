// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

/// A worker as the core API gives it. Every element is there, null when it has no value.
///
/// Assumed: Nobody states which elements can be null. We read the id, the two times and the collections as never null, all others as null when unset.
///
/// In the document: `#/components/schemas/Worker`.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Worker {
    /// Coupa's id of the worker.
    pub id: super::Id,
    /// When the worker was created.
    #[serde(rename = "created-at")]
    pub created_at: super::DateTime,
    /// When the worker was last changed. A write that changes nothing does not move it.
    ///
    /// Assumed: Not stated; the plain reading of the name.
    #[serde(rename = "updated-at")]
    pub updated_at: super::DateTime,
    /// Given name.
    #[serde(rename = "first-name", deserialize_with = "coupa_core::member::required")]
    pub first_name: Option<super::String255>,
    /// Family name.
    #[serde(rename = "last-name", deserialize_with = "coupa_core::member::required")]
    pub last_name: Option<super::String255>,
    /// Whether the record is in use. It cannot be set through this API.
    #[serde(deserialize_with = "coupa_core::member::required")]
    pub active: Option<bool>,
    /// State of the worker's assignments.
    #[serde(deserialize_with = "coupa_core::member::required")]
    pub status: Option<WorkerStatus>,
    /// Years of professional experience.
    #[serde(
        rename = "total-experience-in-years",
        deserialize_with = "coupa_core::member::required"
    )]
    pub total_experience_in_years: Option<super::Decimal192>,
    /// State of the worker's account in the supplier portal.
    #[serde(rename = "portal-access", deserialize_with = "coupa_core::member::required")]
    pub portal_access: Option<PortalAccess>,
    /// Day of birth.
    #[serde(rename = "date-of-birth", deserialize_with = "coupa_core::member::required")]
    pub date_of_birth: Option<super::Date>,
    /// File name of the picture, null without one.
    #[serde(
        rename = "avatar-file-name",
        deserialize_with = "coupa_core::member::required"
    )]
    pub avatar_file_name: Option<super::String255>,
    /// Media type of the picture, null without one.
    #[serde(
        rename = "avatar-content-type",
        deserialize_with = "coupa_core::member::required"
    )]
    pub avatar_content_type: Option<super::String255>,
    /// Code of the gender.
    #[serde(rename = "gender-code", deserialize_with = "coupa_core::member::required")]
    pub gender_code: Option<GenderCodeOut>,
    /// The gender in words, following from its code.
    #[serde(deserialize_with = "coupa_core::member::required")]
    pub gender: Option<Gender>,
    /// The supplier that employs the worker, in short form.
    #[serde(deserialize_with = "coupa_core::member::required")]
    pub supplier: Option<Supplier>,
    /// The country where the worker lives.
    #[serde(
        rename = "country-of-residence",
        deserialize_with = "coupa_core::member::required"
    )]
    pub country_of_residence: Option<Country>,
    /// The country whose citizen the worker is. It is written as `country-of-citizenship`.
    #[serde(deserialize_with = "coupa_core::member::required")]
    pub nationality: Option<Country>,
    /// The worker's account in the supplier portal, null until the worker has registered.
    #[serde(
        rename = "portal-access-info",
        deserialize_with = "coupa_core::member::required"
    )]
    pub portal_access_info: Option<UserSummary>,
    /// E-mail addresses.
    #[serde(rename = "worker-emails")]
    pub worker_emails: Vec<WorkerEmail>,
    /// Skills.
    #[serde(rename = "worker-skills")]
    pub worker_skills: Vec<WorkerSkill>,
    /// Addresses.
    #[serde(rename = "worker-addresses")]
    pub worker_addresses: Vec<WorkerAddress>,
    /// Identifiers of the worker in other systems.
    #[serde(rename = "external-identifiers")]
    pub external_identifiers: Vec<WorkerExternalReferenceIdentifier>,
    /// Documents about the worker. They are written through a path of their own, which this document does not describe.
    #[serde(rename = "worker-documents")]
    pub worker_documents: Vec<WorkerDocument>,
    /// Phones.
    #[serde(rename = "worker-phone-numbers")]
    pub worker_phone_numbers: Vec<WorkerPhoneNumber>,
    /// Identifiers given by governments.
    #[serde(rename = "national-identifiers")]
    pub national_identifiers: Vec<WorkerNationalIdentifier>,
    /// The user who created the worker, in short form. For a worker created through this API that is the user of the API client.
    ///
    /// Assumed: Not stated who that is for a call of the API, here and in `updated-by`.
    #[serde(rename = "created-by", deserialize_with = "coupa_core::member::required")]
    pub created_by: Option<UserSummary>,
    /// The user who last changed the worker, in short form. For a change through this API that is the user of the API client.
    #[serde(rename = "updated-by", deserialize_with = "coupa_core::member::required")]
    pub updated_by: Option<UserSummary>,
    /// Second given name or initials.
    #[serde(rename = "middle-name", deserialize_with = "coupa_core::member::required")]
    pub middle_name: Option<super::String255>,
    /// Job title. An empty one that was sent comes back as an empty string.
    #[serde(rename = "current-title", deserialize_with = "coupa_core::member::required")]
    pub current_title: Option<super::String255>,
}

impl Worker {
    /// What must be given; the rest is absent or null.
    #[allow(clippy::too_many_arguments, reason = "the document requires as many")]
    pub fn new(
        id: super::Id,
        created_at: super::DateTime,
        updated_at: super::DateTime,
        worker_emails: Vec<WorkerEmail>,
        worker_skills: Vec<WorkerSkill>,
        worker_addresses: Vec<WorkerAddress>,
        external_identifiers: Vec<WorkerExternalReferenceIdentifier>,
        worker_documents: Vec<WorkerDocument>,
        worker_phone_numbers: Vec<WorkerPhoneNumber>,
        national_identifiers: Vec<WorkerNationalIdentifier>,
    ) -> Self {
        Self {
            id,
            created_at,
            updated_at,
            first_name: None,
            last_name: None,
            active: None,
            status: None,
            total_experience_in_years: None,
            portal_access: None,
            date_of_birth: None,
            avatar_file_name: None,
            avatar_content_type: None,
            gender_code: None,
            gender: None,
            supplier: None,
            country_of_residence: None,
            nationality: None,
            portal_access_info: None,
            worker_emails,
            worker_skills,
            worker_addresses,
            external_identifiers,
            worker_documents,
            worker_phone_numbers,
            national_identifiers,
            created_by: None,
            updated_by: None,
            middle_name: None,
            current_title: None,
        }
    }
}

impl std::fmt::Debug for Worker {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Worker")
            .field("id", &self.id)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("active", &self.active)
            .field("status", &self.status)
            .field("total_experience_in_years", &self.total_experience_in_years)
            .field("portal_access", &self.portal_access)
            .field("date_of_birth", &coupa_core::Redacted)
            .field("avatar_file_name", &self.avatar_file_name)
            .field("avatar_content_type", &self.avatar_content_type)
            .field("gender_code", &self.gender_code)
            .field("gender", &self.gender)
            .field("supplier", &self.supplier)
            .field("country_of_residence", &self.country_of_residence)
            .field("nationality", &self.nationality)
            .field("portal_access_info", &self.portal_access_info)
            .field("worker_emails", &self.worker_emails)
            .field("worker_skills", &self.worker_skills)
            .field("worker_addresses", &self.worker_addresses)
            .field("external_identifiers", &self.external_identifiers)
            .field("worker_documents", &self.worker_documents)
            .field("worker_phone_numbers", &self.worker_phone_numbers)
            .field("national_identifiers", &coupa_core::Redacted)
            .field("created_by", &self.created_by)
            .field("updated_by", &self.updated_by)
            .field("middle_name", &self.middle_name)
            .field("current_title", &self.current_title)
            .finish()
    }
}

/// A worker cut down by `fields` or `return_object`. Any element may be missing.
///
/// In the document: `#/components/schemas/WorkerPart`.
#[derive(Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerPart {
    /// Coupa's id of the worker.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// When the worker was created.
    #[serde(
        rename = "created-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub created_at: Option<super::DateTime>,
    /// When the worker was last changed. A write that changes nothing does not move it.
    ///
    /// Assumed: Not stated; the plain reading of the name.
    #[serde(
        rename = "updated-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub updated_at: Option<super::DateTime>,
    /// Given name.
    #[serde(
        rename = "first-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub first_name: coupa_core::Patch<super::String255>,
    /// Family name.
    #[serde(
        rename = "last-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub last_name: coupa_core::Patch<super::String255>,
    /// Whether the record is in use. It cannot be set through this API.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub active: coupa_core::Patch<bool>,
    /// State of the worker's assignments.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub status: coupa_core::Patch<WorkerStatus>,
    /// Years of professional experience.
    #[serde(
        rename = "total-experience-in-years",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub total_experience_in_years: coupa_core::Patch<super::Decimal192>,
    /// State of the worker's account in the supplier portal.
    #[serde(
        rename = "portal-access",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub portal_access: coupa_core::Patch<PortalAccess>,
    /// Day of birth.
    #[serde(
        rename = "date-of-birth",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub date_of_birth: coupa_core::Patch<super::Date>,
    /// File name of the picture, null without one.
    #[serde(
        rename = "avatar-file-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub avatar_file_name: coupa_core::Patch<super::String255>,
    /// Media type of the picture, null without one.
    #[serde(
        rename = "avatar-content-type",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub avatar_content_type: coupa_core::Patch<super::String255>,
    /// Code of the gender.
    #[serde(
        rename = "gender-code",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub gender_code: coupa_core::Patch<GenderCodeOut>,
    /// The gender in words, following from its code.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub gender: coupa_core::Patch<Gender>,
    /// The supplier that employs the worker, in short form.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub supplier: coupa_core::Patch<Supplier>,
    /// The country where the worker lives.
    #[serde(
        rename = "country-of-residence",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub country_of_residence: coupa_core::Patch<Country>,
    /// The country whose citizen the worker is. It is written as `country-of-citizenship`.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub nationality: coupa_core::Patch<Country>,
    /// The worker's account in the supplier portal, null until the worker has registered.
    #[serde(
        rename = "portal-access-info",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub portal_access_info: coupa_core::Patch<UserSummary>,
    /// E-mail addresses.
    #[serde(
        rename = "worker-emails",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_emails: Option<Vec<WorkerEmail>>,
    /// Skills.
    #[serde(
        rename = "worker-skills",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_skills: Option<Vec<WorkerSkill>>,
    /// Addresses.
    #[serde(
        rename = "worker-addresses",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_addresses: Option<Vec<WorkerAddress>>,
    /// Identifiers of the worker in other systems.
    #[serde(
        rename = "external-identifiers",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub external_identifiers: Option<Vec<WorkerExternalReferenceIdentifier>>,
    /// Documents about the worker. They are written through a path of their own, which this document does not describe.
    #[serde(
        rename = "worker-documents",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_documents: Option<Vec<WorkerDocument>>,
    /// Phones.
    #[serde(
        rename = "worker-phone-numbers",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_phone_numbers: Option<Vec<WorkerPhoneNumber>>,
    /// Identifiers given by governments.
    #[serde(
        rename = "national-identifiers",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub national_identifiers: Option<Vec<WorkerNationalIdentifier>>,
    /// The user who created the worker, in short form. For a worker created through this API that is the user of the API client.
    ///
    /// Assumed: Not stated who that is for a call of the API, here and in `updated-by`.
    #[serde(
        rename = "created-by",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub created_by: coupa_core::Patch<UserSummary>,
    /// The user who last changed the worker, in short form. For a change through this API that is the user of the API client.
    #[serde(
        rename = "updated-by",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub updated_by: coupa_core::Patch<UserSummary>,
    /// Second given name or initials.
    #[serde(
        rename = "middle-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub middle_name: coupa_core::Patch<super::String255>,
    /// Job title. An empty one that was sent comes back as an empty string.
    #[serde(
        rename = "current-title",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub current_title: coupa_core::Patch<super::String255>,
}

impl std::fmt::Debug for WorkerPart {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WorkerPart")
            .field("id", &self.id)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("active", &self.active)
            .field("status", &self.status)
            .field("total_experience_in_years", &self.total_experience_in_years)
            .field("portal_access", &self.portal_access)
            .field("date_of_birth", &coupa_core::Redacted)
            .field("avatar_file_name", &self.avatar_file_name)
            .field("avatar_content_type", &self.avatar_content_type)
            .field("gender_code", &self.gender_code)
            .field("gender", &self.gender)
            .field("supplier", &self.supplier)
            .field("country_of_residence", &self.country_of_residence)
            .field("nationality", &self.nationality)
            .field("portal_access_info", &self.portal_access_info)
            .field("worker_emails", &self.worker_emails)
            .field("worker_skills", &self.worker_skills)
            .field("worker_addresses", &self.worker_addresses)
            .field("external_identifiers", &self.external_identifiers)
            .field("worker_documents", &self.worker_documents)
            .field("worker_phone_numbers", &self.worker_phone_numbers)
            .field("national_identifiers", &coupa_core::Redacted)
            .field("created_by", &self.created_by)
            .field("updated_by", &self.updated_by)
            .field("middle_name", &self.middle_name)
            .field("current_title", &self.current_title)
            .finish()
    }
}

/// A worker in an answer, whole or cut down by `fields` or `return_object`. With `return_object=none` there is no body at all.
///
/// In the document: `#/components/schemas/WorkerResult`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum WorkerResult {
    /// A worker as the core API gives it. Every element is there, null when it has no value.
    Worker(Worker),
    /// A worker cut down by `fields` or `return_object`. Any element may be missing.
    WorkerPart(WorkerPart),
}

impl WorkerResult {
    /// The value, when it is a `Worker`.
    pub fn as_worker(&self) -> Option<&Worker> {
        match self {
            Self::Worker(value) => Some(value),
            _ => None,
        }
    }
    /// The value, when it is a `Worker`.
    pub fn into_worker(self) -> Option<Worker> {
        match self {
            Self::Worker(value) => Some(value),
            _ => None,
        }
    }
    /// The value, when it is a `WorkerPart`.
    pub fn as_worker_part(&self) -> Option<&WorkerPart> {
        match self {
            Self::WorkerPart(value) => Some(value),
            _ => None,
        }
    }
    /// The value, when it is a `WorkerPart`.
    pub fn into_worker_part(self) -> Option<WorkerPart> {
        match self {
            Self::WorkerPart(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Worker> for WorkerResult {
    fn from(value: Worker) -> Self {
        Self::Worker(value)
    }
}

impl From<WorkerPart> for WorkerResult {
    fn from(value: WorkerPart) -> Self {
        Self::WorkerPart(value)
    }
}

impl<'de> serde::Deserialize<'de> for WorkerResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use coupa_core::union::{decode, has};
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if has(
            &value,
            &[
                "id",
                "created-at",
                "updated-at",
                "first-name",
                "last-name",
                "active",
                "status",
                "total-experience-in-years",
                "portal-access",
                "date-of-birth",
                "avatar-file-name",
                "avatar-content-type",
                "gender-code",
                "gender",
                "supplier",
                "country-of-residence",
                "nationality",
                "portal-access-info",
                "worker-emails",
                "worker-skills",
                "worker-addresses",
                "external-identifiers",
                "worker-documents",
                "worker-phone-numbers",
                "national-identifiers",
                "created-by",
                "updated-by",
                "middle-name",
                "current-title",
            ],
        ) {
            return decode(value).map(Self::Worker);
        }
        decode(value).map(Self::WorkerPart)
    }
}

/// One page of workers.
///
/// In the document: `#/components/schemas/WorkerList`.
pub type WorkerList = Vec<WorkerResult>;

/// A worker to be created. Elements that are not listed here are ignored.
///
/// In the document: `#/components/schemas/WorkerCreate`.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct WorkerCreate {
    /// Given name.
    #[serde(rename = "first-name")]
    pub first_name: super::FilledString255,
    /// Family name.
    #[serde(rename = "last-name")]
    pub last_name: super::FilledString255,
    /// Day of birth.
    #[serde(rename = "date-of-birth")]
    pub date_of_birth: super::Date,
    /// Code of the gender.
    #[serde(rename = "gender-code")]
    pub gender_code: GenderCode,
    /// Years of professional experience.
    #[serde(rename = "total-experience-in-years")]
    pub total_experience_in_years: super::DecimalIn192,
    /// Second given name or initials.
    #[serde(
        rename = "middle-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub middle_name: coupa_core::Patch<super::String255>,
    /// Job title. An empty one that was sent comes back as an empty string.
    #[serde(
        rename = "current-title",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub current_title: coupa_core::Patch<super::String255>,
    /// The supplier that employs the worker, named by id, name or number.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub supplier: coupa_core::Patch<SupplierRef>,
    /// The country where the worker lives, named by id, code or name.
    #[serde(
        rename = "country-of-residence",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub country_of_residence: coupa_core::Patch<CountryRef>,
    /// The country whose citizen the worker is. It is read back as `nationality`; there is no element of this name in an answer.
    ///
    /// Assumed: The vendor's tables have this element as In only and nationality as Out only, under one label; that the one shows what was written to the other is our reading.
    #[serde(
        rename = "country-of-citizenship",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub country_of_citizenship: coupa_core::Patch<CountryRef>,
    /// E-mail addresses to add or to update, at most one of each type.
    ///
    /// Assumed: One of each type is a rule of the supplier portal; that the API has it too is our reading.
    #[serde(
        rename = "worker-emails",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_emails: Option<Vec<WorkerEmailIn>>,
    /// Phones to add or to update, at most one of each type.
    ///
    /// Assumed: One of each type is a rule of the supplier portal; that the API has it too is our reading.
    #[serde(
        rename = "worker-phone-numbers",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_phone_numbers: Option<Vec<WorkerPhoneNumberIn>>,
    /// Addresses to add or to update.
    #[serde(
        rename = "worker-addresses",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_addresses: Option<Vec<WorkerAddressIn>>,
    /// Skills to add or to update.
    #[serde(
        rename = "worker-skills",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_skills: Option<Vec<WorkerSkillIn>>,
    /// Identifiers of the worker in other systems, to add or to update.
    #[serde(
        rename = "external-identifiers",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub external_identifiers: Option<Vec<WorkerExternalReferenceIdentifierIn>>,
    /// Identifiers given by governments, to add or to update.
    #[serde(
        rename = "national-identifiers",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub national_identifiers: Option<Vec<WorkerNationalIdentifierIn>>,
}

impl WorkerCreate {
    /// What must be given; the rest is absent or null.
    pub fn new(
        first_name: impl Into<super::FilledString255>,
        last_name: impl Into<super::FilledString255>,
        date_of_birth: super::Date,
        gender_code: GenderCode,
        total_experience_in_years: super::DecimalIn192,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            date_of_birth,
            gender_code,
            total_experience_in_years,
            middle_name: coupa_core::Patch::Absent,
            current_title: coupa_core::Patch::Absent,
            supplier: coupa_core::Patch::Absent,
            country_of_residence: coupa_core::Patch::Absent,
            country_of_citizenship: coupa_core::Patch::Absent,
            worker_emails: None,
            worker_phone_numbers: None,
            worker_addresses: None,
            worker_skills: None,
            external_identifiers: None,
            national_identifiers: None,
        }
    }
    /// Sets `middle-name`: to a value, or to null by `Patch::Null`.
    pub fn with_middle_name(
        mut self,
        middle_name: impl Into<coupa_core::Patch<super::String255>>,
    ) -> Self {
        self.middle_name = middle_name.into();
        self
    }
    /// Sets `current-title`: to a value, or to null by `Patch::Null`.
    pub fn with_current_title(
        mut self,
        current_title: impl Into<coupa_core::Patch<super::String255>>,
    ) -> Self {
        self.current_title = current_title.into();
        self
    }
    /// Sets `supplier`: to a value, or to null by `Patch::Null`.
    pub fn with_supplier(
        mut self,
        supplier: impl Into<coupa_core::Patch<SupplierRef>>,
    ) -> Self {
        self.supplier = supplier.into();
        self
    }
    /// Sets `country-of-residence`: to a value, or to null by `Patch::Null`.
    pub fn with_country_of_residence(
        mut self,
        country_of_residence: impl Into<coupa_core::Patch<CountryRef>>,
    ) -> Self {
        self.country_of_residence = country_of_residence.into();
        self
    }
    /// Sets `country-of-citizenship`: to a value, or to null by `Patch::Null`.
    pub fn with_country_of_citizenship(
        mut self,
        country_of_citizenship: impl Into<coupa_core::Patch<CountryRef>>,
    ) -> Self {
        self.country_of_citizenship = country_of_citizenship.into();
        self
    }
    /// Sets `worker-emails`.
    pub fn with_worker_emails(
        mut self,
        worker_emails: impl Into<Vec<WorkerEmailIn>>,
    ) -> Self {
        self.worker_emails = Some(worker_emails.into());
        self
    }
    /// Sets `worker-phone-numbers`.
    pub fn with_worker_phone_numbers(
        mut self,
        worker_phone_numbers: impl Into<Vec<WorkerPhoneNumberIn>>,
    ) -> Self {
        self.worker_phone_numbers = Some(worker_phone_numbers.into());
        self
    }
    /// Sets `worker-addresses`.
    pub fn with_worker_addresses(
        mut self,
        worker_addresses: impl Into<Vec<WorkerAddressIn>>,
    ) -> Self {
        self.worker_addresses = Some(worker_addresses.into());
        self
    }
    /// Sets `worker-skills`.
    pub fn with_worker_skills(
        mut self,
        worker_skills: impl Into<Vec<WorkerSkillIn>>,
    ) -> Self {
        self.worker_skills = Some(worker_skills.into());
        self
    }
    /// Sets `external-identifiers`.
    pub fn with_external_identifiers(
        mut self,
        external_identifiers: impl Into<Vec<WorkerExternalReferenceIdentifierIn>>,
    ) -> Self {
        self.external_identifiers = Some(external_identifiers.into());
        self
    }
    /// Sets `national-identifiers`.
    pub fn with_national_identifiers(
        mut self,
        national_identifiers: impl Into<Vec<WorkerNationalIdentifierIn>>,
    ) -> Self {
        self.national_identifiers = Some(national_identifiers.into());
        self
    }
}

impl std::fmt::Debug for WorkerCreate {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WorkerCreate")
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("date_of_birth", &coupa_core::Redacted)
            .field("gender_code", &self.gender_code)
            .field("total_experience_in_years", &self.total_experience_in_years)
            .field("middle_name", &self.middle_name)
            .field("current_title", &self.current_title)
            .field("supplier", &self.supplier)
            .field("country_of_residence", &self.country_of_residence)
            .field("country_of_citizenship", &self.country_of_citizenship)
            .field("worker_emails", &self.worker_emails)
            .field("worker_phone_numbers", &self.worker_phone_numbers)
            .field("worker_addresses", &self.worker_addresses)
            .field("worker_skills", &self.worker_skills)
            .field("external_identifiers", &self.external_identifiers)
            .field("national_identifiers", &coupa_core::Redacted)
            .finish()
    }
}

/// Changes to a worker. An element that is absent keeps its value, null clears it. Elements that are not listed here are ignored.
///
/// In the document: `#/components/schemas/WorkerUpdate`.
#[derive(Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerUpdate {
    /// Given name.
    #[serde(
        rename = "first-name",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub first_name: Option<super::FilledString255>,
    /// Family name.
    #[serde(
        rename = "last-name",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub last_name: Option<super::FilledString255>,
    /// Day of birth.
    #[serde(
        rename = "date-of-birth",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub date_of_birth: Option<super::Date>,
    /// Code of the gender.
    #[serde(
        rename = "gender-code",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub gender_code: Option<GenderCode>,
    /// Years of professional experience.
    #[serde(
        rename = "total-experience-in-years",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub total_experience_in_years: Option<super::DecimalIn192>,
    /// Second given name or initials.
    #[serde(
        rename = "middle-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub middle_name: coupa_core::Patch<super::String255>,
    /// Job title. An empty one that was sent comes back as an empty string.
    #[serde(
        rename = "current-title",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub current_title: coupa_core::Patch<super::String255>,
    /// The supplier that employs the worker, named by id, name or number.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub supplier: coupa_core::Patch<SupplierRef>,
    /// The country where the worker lives, named by id, code or name.
    #[serde(
        rename = "country-of-residence",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub country_of_residence: coupa_core::Patch<CountryRef>,
    /// The country whose citizen the worker is. It is read back as `nationality`; there is no element of this name in an answer.
    ///
    /// Assumed: The vendor's tables have this element as In only and nationality as Out only, under one label; that the one shows what was written to the other is our reading.
    #[serde(
        rename = "country-of-citizenship",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub country_of_citizenship: coupa_core::Patch<CountryRef>,
    /// E-mail addresses to add or to update, at most one of each type.
    ///
    /// Assumed: One of each type is a rule of the supplier portal; that the API has it too is our reading.
    #[serde(
        rename = "worker-emails",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_emails: Option<Vec<WorkerEmailIn>>,
    /// Phones to add or to update, at most one of each type.
    ///
    /// Assumed: One of each type is a rule of the supplier portal; that the API has it too is our reading.
    #[serde(
        rename = "worker-phone-numbers",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_phone_numbers: Option<Vec<WorkerPhoneNumberIn>>,
    /// Addresses to add or to update.
    #[serde(
        rename = "worker-addresses",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_addresses: Option<Vec<WorkerAddressIn>>,
    /// Skills to add or to update.
    #[serde(
        rename = "worker-skills",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub worker_skills: Option<Vec<WorkerSkillIn>>,
    /// Identifiers of the worker in other systems, to add or to update.
    #[serde(
        rename = "external-identifiers",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub external_identifiers: Option<Vec<WorkerExternalReferenceIdentifierIn>>,
    /// Identifiers given by governments, to add or to update.
    #[serde(
        rename = "national-identifiers",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub national_identifiers: Option<Vec<WorkerNationalIdentifierIn>>,
}

impl WorkerUpdate {
    /// Sets `first-name`.
    pub fn with_first_name(
        mut self,
        first_name: impl Into<super::FilledString255>,
    ) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// Sets `last-name`.
    pub fn with_last_name(
        mut self,
        last_name: impl Into<super::FilledString255>,
    ) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// Sets `date-of-birth`.
    pub fn with_date_of_birth(mut self, date_of_birth: super::Date) -> Self {
        self.date_of_birth = Some(date_of_birth);
        self
    }
    /// Sets `gender-code`.
    pub fn with_gender_code(mut self, gender_code: GenderCode) -> Self {
        self.gender_code = Some(gender_code);
        self
    }
    /// Sets `total-experience-in-years`.
    pub fn with_total_experience_in_years(
        mut self,
        total_experience_in_years: super::DecimalIn192,
    ) -> Self {
        self.total_experience_in_years = Some(total_experience_in_years);
        self
    }
    /// Sets `middle-name`: to a value, or to null by `Patch::Null`.
    pub fn with_middle_name(
        mut self,
        middle_name: impl Into<coupa_core::Patch<super::String255>>,
    ) -> Self {
        self.middle_name = middle_name.into();
        self
    }
    /// Sets `current-title`: to a value, or to null by `Patch::Null`.
    pub fn with_current_title(
        mut self,
        current_title: impl Into<coupa_core::Patch<super::String255>>,
    ) -> Self {
        self.current_title = current_title.into();
        self
    }
    /// Sets `supplier`: to a value, or to null by `Patch::Null`.
    pub fn with_supplier(
        mut self,
        supplier: impl Into<coupa_core::Patch<SupplierRef>>,
    ) -> Self {
        self.supplier = supplier.into();
        self
    }
    /// Sets `country-of-residence`: to a value, or to null by `Patch::Null`.
    pub fn with_country_of_residence(
        mut self,
        country_of_residence: impl Into<coupa_core::Patch<CountryRef>>,
    ) -> Self {
        self.country_of_residence = country_of_residence.into();
        self
    }
    /// Sets `country-of-citizenship`: to a value, or to null by `Patch::Null`.
    pub fn with_country_of_citizenship(
        mut self,
        country_of_citizenship: impl Into<coupa_core::Patch<CountryRef>>,
    ) -> Self {
        self.country_of_citizenship = country_of_citizenship.into();
        self
    }
    /// Sets `worker-emails`.
    pub fn with_worker_emails(
        mut self,
        worker_emails: impl Into<Vec<WorkerEmailIn>>,
    ) -> Self {
        self.worker_emails = Some(worker_emails.into());
        self
    }
    /// Sets `worker-phone-numbers`.
    pub fn with_worker_phone_numbers(
        mut self,
        worker_phone_numbers: impl Into<Vec<WorkerPhoneNumberIn>>,
    ) -> Self {
        self.worker_phone_numbers = Some(worker_phone_numbers.into());
        self
    }
    /// Sets `worker-addresses`.
    pub fn with_worker_addresses(
        mut self,
        worker_addresses: impl Into<Vec<WorkerAddressIn>>,
    ) -> Self {
        self.worker_addresses = Some(worker_addresses.into());
        self
    }
    /// Sets `worker-skills`.
    pub fn with_worker_skills(
        mut self,
        worker_skills: impl Into<Vec<WorkerSkillIn>>,
    ) -> Self {
        self.worker_skills = Some(worker_skills.into());
        self
    }
    /// Sets `external-identifiers`.
    pub fn with_external_identifiers(
        mut self,
        external_identifiers: impl Into<Vec<WorkerExternalReferenceIdentifierIn>>,
    ) -> Self {
        self.external_identifiers = Some(external_identifiers.into());
        self
    }
    /// Sets `national-identifiers`.
    pub fn with_national_identifiers(
        mut self,
        national_identifiers: impl Into<Vec<WorkerNationalIdentifierIn>>,
    ) -> Self {
        self.national_identifiers = Some(national_identifiers.into());
        self
    }
}

impl std::fmt::Debug for WorkerUpdate {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WorkerUpdate")
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("date_of_birth", &coupa_core::Redacted)
            .field("gender_code", &self.gender_code)
            .field("total_experience_in_years", &self.total_experience_in_years)
            .field("middle_name", &self.middle_name)
            .field("current_title", &self.current_title)
            .field("supplier", &self.supplier)
            .field("country_of_residence", &self.country_of_residence)
            .field("country_of_citizenship", &self.country_of_citizenship)
            .field("worker_emails", &self.worker_emails)
            .field("worker_phone_numbers", &self.worker_phone_numbers)
            .field("worker_addresses", &self.worker_addresses)
            .field("worker_skills", &self.worker_skills)
            .field("external_identifiers", &self.external_identifiers)
            .field("national_identifiers", &coupa_core::Redacted)
            .finish()
    }
}

/// A form with a picture.
///
/// In the document: `#/components/schemas/AvatarUpload`.
#[derive(Debug, Clone, PartialEq)]
pub struct AvatarUpload {
    /// The picture. Exactly one part of this name; none or two are 400.
    pub file: Vec<u8>,
}

impl AvatarUpload {
    /// All members.
    pub fn new(file: Vec<u8>) -> Self {
        Self { file }
    }
}

/// A country in short form. Which members are there depends on the place where it stands; the full record has more.
///
/// In the document: `#/components/schemas/Country`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct Country {
    /// Coupa's id of the country.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// Two-letter code, as in ISO 3166-1.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub code: Option<String>,
    /// Name of the country in English.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub name: Option<super::String100>,
}

/// A supplier in short form. Which members are there depends on the place where it stands.
///
/// In the document: `#/components/schemas/Supplier`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct Supplier {
    /// Coupa's id of the supplier.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// Name of the supplier.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub name: Option<super::String100>,
    /// Name as it is shown; it may differ from the name in upper and lower case.
    #[serde(
        rename = "display-name",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub display_name: coupa_core::Patch<super::String255>,
    /// The supplier's number. It can name a supplier in a request; the short form inside a worker does not show it.
    ///
    /// Assumed: No example of a worker shows it; it is here because it is a key of a supplier.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub number: coupa_core::Patch<String>,
}

/// A user of the core platform in short form. Which members are there depends on the place where it stands.
///
/// In the document: `#/components/schemas/UserSummary`.
#[derive(Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct UserSummary {
    /// Coupa's id of the user.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// Name with which the user signs in, often an e-mail address.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub login: Option<super::String255>,
    /// Number of the user as an employee.
    #[serde(
        rename = "employee-number",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub employee_number: coupa_core::Patch<super::String255>,
    /// The whole name.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub fullname: coupa_core::Patch<String>,
    /// Given name. Seen in worker assignments only.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub firstname: coupa_core::Patch<String>,
    /// Family name. Seen in worker assignments only.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub lastname: coupa_core::Patch<String>,
}

impl std::fmt::Debug for UserSummary {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserSummary")
            .field("id", &self.id)
            .field("login", &coupa_core::Redacted)
            .field("employee_number", &self.employee_number)
            .field("fullname", &self.fullname)
            .field("firstname", &self.firstname)
            .field("lastname", &self.lastname)
            .finish()
    }
}

/// An e-mail address of a worker.
///
/// In the document: `#/components/schemas/WorkerEmail`.
#[derive(Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerEmail {
    /// Coupa's id of the entry. Send it to update the entry.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// When the entry was created.
    #[serde(
        rename = "created-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub created_at: Option<super::DateTime>,
    /// When the entry was last changed; changes elsewhere in the worker do not move it.
    #[serde(
        rename = "updated-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub updated_at: Option<super::DateTime>,
    /// The address, in upper and lower case as it was entered.
    #[serde(
        rename = "email-address",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub email_address: coupa_core::Patch<String>,
    /// What the address is for.
    #[serde(
        rename = "email-type",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub email_type: coupa_core::Patch<EmailTypeOut>,
}

impl std::fmt::Debug for WorkerEmail {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WorkerEmail")
            .field("id", &self.id)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("email_address", &coupa_core::Redacted)
            .field("email_type", &self.email_type)
            .finish()
    }
}

/// A phone of a worker.
///
/// In the document: `#/components/schemas/WorkerPhoneNumber`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerPhoneNumber {
    /// Coupa's id of the entry. Send it to update the entry.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// When the entry was created.
    #[serde(
        rename = "created-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub created_at: Option<super::DateTime>,
    /// When the entry was last changed; changes elsewhere in the worker do not move it.
    #[serde(
        rename = "updated-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub updated_at: Option<super::DateTime>,
    /// What kind of phone it is.
    #[serde(
        rename = "phone-type",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub phone_type: coupa_core::Patch<PhoneTypeOut>,
    /// The number itself.
    #[serde(
        rename = "phone-number",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub phone_number: coupa_core::Patch<PhoneNumber>,
}

/// A phone number in its parts.
///
/// In the document: `#/components/schemas/PhoneNumber`.
#[derive(Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct PhoneNumber {
    /// The number without extension.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub number: coupa_core::Patch<String>,
    /// The extension, an empty string without one.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub extension: coupa_core::Patch<String>,
    /// Two-letter code of the country, as in ISO 3166-1. Not a dialling prefix.
    #[serde(
        rename = "country-code",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub country_code: coupa_core::Patch<String>,
}

impl std::fmt::Debug for PhoneNumber {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PhoneNumber")
            .field("number", &coupa_core::Redacted)
            .field("extension", &self.extension)
            .field("country_code", &self.country_code)
            .finish()
    }
}

/// An address of a worker.
///
/// In the document: `#/components/schemas/WorkerAddress`.
#[derive(Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerAddress {
    /// Coupa's id of the address. Send it to update the address.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// When the address was created.
    #[serde(
        rename = "created-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub created_at: Option<super::DateTime>,
    /// When the address was last changed; changes elsewhere in the worker do not move it.
    #[serde(
        rename = "updated-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub updated_at: Option<super::DateTime>,
    /// First line of the street.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub street1: coupa_core::Patch<super::String255>,
    /// Second line of the street.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub street2: coupa_core::Patch<super::String255>,
    /// Third line of the street.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub street3: coupa_core::Patch<super::String255>,
    /// Fourth line of the street.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub street4: coupa_core::Patch<super::String255>,
    /// City.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub city: coupa_core::Patch<super::String255>,
    /// State, province or region, as it was entered.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub state: coupa_core::Patch<super::String255>,
    /// Code of the state as in ISO 3166-2, country and subdivision joined by a dash.
    #[serde(
        rename = "state-iso-code",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub state_iso_code: coupa_core::Patch<super::String255>,
    /// Postal code.
    #[serde(
        rename = "postal-code",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub postal_code: coupa_core::Patch<super::String255>,
    /// Whether the address is in use.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub active: coupa_core::Patch<bool>,
    /// What the address is for.
    #[serde(
        rename = "worker-address-purpose",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub worker_address_purpose: coupa_core::Patch<AddressPurpose>,
    /// The country of the address. There only once it was sent.
    ///
    /// Assumed: The vendor's example of a worker does not show it; the table of the address names it.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub country: coupa_core::Patch<Country>,
}

impl std::fmt::Debug for WorkerAddress {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WorkerAddress")
            .field("id", &self.id)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("street1", &coupa_core::Redacted)
            .field("street2", &coupa_core::Redacted)
            .field("street3", &coupa_core::Redacted)
            .field("street4", &coupa_core::Redacted)
            .field("city", &self.city)
            .field("state", &self.state)
            .field("state_iso_code", &self.state_iso_code)
            .field("postal_code", &self.postal_code)
            .field("active", &self.active)
            .field("worker_address_purpose", &self.worker_address_purpose)
            .field("country", &self.country)
            .finish()
    }
}

/// What an address is for.
///
/// In the document: `#/components/schemas/AddressPurpose`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct AddressPurpose {
    /// Coupa's id of the purpose.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// Code of the purpose.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub code: coupa_core::Patch<String>,
    /// Name of the purpose.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub name: coupa_core::Patch<String>,
}

/// A document about a worker, with its files.
///
/// Assumed: No example of a worker has one. The members are those of the vendor's page on worker documents.
///
/// In the document: `#/components/schemas/WorkerDocument`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerDocument {
    /// Coupa's id of the document.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// When the document was created.
    #[serde(
        rename = "created-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub created_at: Option<super::DateTime>,
    /// When the document was last changed.
    #[serde(
        rename = "updated-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub updated_at: Option<super::DateTime>,
    /// What kind of document it is.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub r#type: coupa_core::Patch<ReferenceDataEntry>,
    /// The files of the document.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub attachments: Option<Vec<Attachment>>,
    /// The user who created the document.
    #[serde(
        rename = "created-by",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub created_by: coupa_core::Patch<UserSummary>,
    /// The user who last changed the document.
    #[serde(
        rename = "updated-by",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub updated_by: coupa_core::Patch<UserSummary>,
}

/// A file, a text or a link that is attached to a record.
///
/// In the document: `#/components/schemas/Attachment`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct Attachment {
    /// Coupa's id of the attachment.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// When the attachment was created.
    #[serde(
        rename = "created-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub created_at: Option<super::DateTime>,
    /// When the attachment was last changed.
    #[serde(
        rename = "updated-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub updated_at: Option<super::DateTime>,
    /// Kind of attachment, for instance `file`.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub r#type: coupa_core::Patch<super::String255>,
    /// Who the attachment is meant for.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub intent: coupa_core::Patch<super::String40>,
    /// What the attachment is linked to.
    #[serde(
        rename = "linked-to",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub linked_to: coupa_core::Patch<super::String255>,
    /// The text of an attachment that is a text.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub text: coupa_core::Patch<String>,
    /// The address of an attachment that is a link.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub url: coupa_core::Patch<super::String255>,
    /// Where the file of an attachment can be fetched.
    #[serde(
        rename = "file-url",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub file_url: coupa_core::Patch<String>,
}

/// Names an existing country by its id, its code or its name. With several, they must agree. At least one is needed; further members
/// are tolerated. A country that does not exist is 400.
///
/// Assumed: The vendor shows references by id and by natural key elsewhere. Which keys a country has, and that keys must agree, are our readings.
///
/// In the document: `#/components/schemas/CountryRef`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct CountryRef {
    /// Coupa's id of the country.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// Two-letter code, as in ISO 3166-1.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub code: Option<String>,
    /// Name of the country in English.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub name: Option<String>,
}

impl CountryRef {
    /// Sets `id`.
    pub fn with_id(mut self, id: super::Id) -> Self {
        self.id = Some(id);
        self
    }
    /// Sets `code`.
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
    /// Sets `name`.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Names an existing supplier by its id, its name or its number. With several, they must agree. At least one is needed; further members
/// are tolerated. A supplier that does not exist is 400.
///
/// Assumed: The vendor shows references by id and by natural key elsewhere. Which keys a supplier has, and that keys must agree, are our readings.
///
/// In the document: `#/components/schemas/SupplierRef`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct SupplierRef {
    /// Coupa's id of the supplier.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// Name of the supplier.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub name: Option<String>,
    /// Number of the supplier.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub number: Option<String>,
}

impl SupplierRef {
    /// Sets `id`.
    pub fn with_id(mut self, id: super::Id) -> Self {
        self.id = Some(id);
        self
    }
    /// Sets `name`.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `number`.
    pub fn with_number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }
}

/// Names an existing purpose by its id or its code. With both, they must agree. At least one is needed; further members are tolerated.
/// A purpose that does not exist is 400.
///
/// Assumed: The vendor shows references by id and by natural key elsewhere. Which keys a purpose has, and that keys must agree, are our readings.
///
/// In the document: `#/components/schemas/AddressPurposeRef`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct AddressPurposeRef {
    /// Coupa's id of the purpose.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// Code of the purpose, for instance `Home`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub code: Option<String>,
}

impl AddressPurposeRef {
    /// Sets `id`.
    pub fn with_id(mut self, id: super::Id) -> Self {
        self.id = Some(id);
        self
    }
    /// Sets `code`.
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
}

/// An e-mail address to add (without `id`; address and type are needed then) or to update (with `id`).
///
/// Assumed: What an entry needs when it is added, and that an id of another worker is refused, are our readings.
///
/// In the document: `#/components/schemas/WorkerEmailIn`.
#[derive(Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerEmailIn {
    /// Coupa's id of the entry to update. One that is unknown or another worker's is 400.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// The address.
    #[serde(
        rename = "email-address",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub email_address: Option<super::FilledString>,
    /// What the address is for.
    #[serde(
        rename = "email-type",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub email_type: Option<EmailType>,
}

impl WorkerEmailIn {
    /// Sets `id`.
    pub fn with_id(mut self, id: super::Id) -> Self {
        self.id = Some(id);
        self
    }
    /// Sets `email-address`.
    pub fn with_email_address(
        mut self,
        email_address: impl Into<super::FilledString>,
    ) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
    /// Sets `email-type`.
    pub fn with_email_type(mut self, email_type: EmailType) -> Self {
        self.email_type = Some(email_type);
        self
    }
}

impl std::fmt::Debug for WorkerEmailIn {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WorkerEmailIn")
            .field("id", &self.id)
            .field("email_address", &coupa_core::Redacted)
            .field("email_type", &self.email_type)
            .finish()
    }
}

/// A phone to add (without `id`; number and type are needed then) or to update (with `id`).
///
/// Assumed: What an entry needs when it is added, and that an id of another worker is refused, are our readings.
///
/// In the document: `#/components/schemas/WorkerPhoneNumberIn`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerPhoneNumberIn {
    /// Coupa's id of the entry to update. One that is unknown or another worker's is 400.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// What kind of phone it is.
    #[serde(
        rename = "phone-type",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub phone_type: Option<PhoneType>,
    /// The number itself. In an update its absent members stay.
    #[serde(
        rename = "phone-number",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub phone_number: Option<PhoneNumberIn>,
}

impl WorkerPhoneNumberIn {
    /// Sets `id`.
    pub fn with_id(mut self, id: super::Id) -> Self {
        self.id = Some(id);
        self
    }
    /// Sets `phone-type`.
    pub fn with_phone_type(mut self, phone_type: PhoneType) -> Self {
        self.phone_type = Some(phone_type);
        self
    }
    /// Sets `phone-number`.
    pub fn with_phone_number(mut self, phone_number: PhoneNumberIn) -> Self {
        self.phone_number = Some(phone_number);
        self
    }
}

/// A phone number in its parts.
///
/// In the document: `#/components/schemas/PhoneNumberIn`.
#[derive(Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct PhoneNumberIn {
    /// The number without extension.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub number: Option<super::FilledString>,
    /// The extension.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub extension: coupa_core::Patch<String>,
    /// Two-letter code of the country, as in ISO 3166-1. Not a dialling prefix.
    ///
    /// Assumed: The examples show two-letter codes only; that nothing else is taken is our reading.
    #[serde(
        rename = "country-code",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub country_code: coupa_core::Patch<super::CountryCode>,
}

impl PhoneNumberIn {
    /// Sets `number`.
    pub fn with_number(mut self, number: impl Into<super::FilledString>) -> Self {
        self.number = Some(number.into());
        self
    }
    /// Sets `extension`: to a value, or to null by `Patch::Null`.
    pub fn with_extension(
        mut self,
        extension: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.extension = extension.into();
        self
    }
    /// Sets `country-code`: to a value, or to null by `Patch::Null`.
    pub fn with_country_code(
        mut self,
        country_code: impl Into<coupa_core::Patch<super::CountryCode>>,
    ) -> Self {
        self.country_code = country_code.into();
        self
    }
}

impl std::fmt::Debug for PhoneNumberIn {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PhoneNumberIn")
            .field("number", &coupa_core::Redacted)
            .field("extension", &self.extension)
            .field("country_code", &self.country_code)
            .finish()
    }
}

/// An address to add (without `id`) or to update (with `id`). Nothing in it is required.
///
/// Assumed: The members are those of the example and of the table of addresses. Nothing states which of them an address inside a worker needs.
///
/// In the document: `#/components/schemas/WorkerAddressIn`.
#[derive(Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerAddressIn {
    /// Coupa's id of the address to update. One that is unknown or another worker's is 400.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// First line of the street.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub street1: coupa_core::Patch<super::String255>,
    /// Second line of the street.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub street2: coupa_core::Patch<super::String255>,
    /// Third line of the street.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub street3: coupa_core::Patch<super::String255>,
    /// Fourth line of the street.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub street4: coupa_core::Patch<super::String255>,
    /// City.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub city: coupa_core::Patch<super::String255>,
    /// State, province or region.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub state: coupa_core::Patch<super::String255>,
    /// Code of the state as in ISO 3166-2, country and subdivision joined by a dash.
    #[serde(
        rename = "state-iso-code",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub state_iso_code: coupa_core::Patch<super::String255>,
    /// Postal code.
    #[serde(
        rename = "postal-code",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub postal_code: coupa_core::Patch<super::String255>,
    /// The country of the address.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub country: coupa_core::Patch<CountryRef>,
    /// What the address is for.
    #[serde(
        rename = "worker-address-purpose",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub worker_address_purpose: coupa_core::Patch<AddressPurposeRef>,
}

impl WorkerAddressIn {
    /// Sets `id`.
    pub fn with_id(mut self, id: super::Id) -> Self {
        self.id = Some(id);
        self
    }
    /// Sets `street1`: to a value, or to null by `Patch::Null`.
    pub fn with_street1(
        mut self,
        street1: impl Into<coupa_core::Patch<super::String255>>,
    ) -> Self {
        self.street1 = street1.into();
        self
    }
    /// Sets `street2`: to a value, or to null by `Patch::Null`.
    pub fn with_street2(
        mut self,
        street2: impl Into<coupa_core::Patch<super::String255>>,
    ) -> Self {
        self.street2 = street2.into();
        self
    }
    /// Sets `street3`: to a value, or to null by `Patch::Null`.
    pub fn with_street3(
        mut self,
        street3: impl Into<coupa_core::Patch<super::String255>>,
    ) -> Self {
        self.street3 = street3.into();
        self
    }
    /// Sets `street4`: to a value, or to null by `Patch::Null`.
    pub fn with_street4(
        mut self,
        street4: impl Into<coupa_core::Patch<super::String255>>,
    ) -> Self {
        self.street4 = street4.into();
        self
    }
    /// Sets `city`: to a value, or to null by `Patch::Null`.
    pub fn with_city(
        mut self,
        city: impl Into<coupa_core::Patch<super::String255>>,
    ) -> Self {
        self.city = city.into();
        self
    }
    /// Sets `state`: to a value, or to null by `Patch::Null`.
    pub fn with_state(
        mut self,
        state: impl Into<coupa_core::Patch<super::String255>>,
    ) -> Self {
        self.state = state.into();
        self
    }
    /// Sets `state-iso-code`: to a value, or to null by `Patch::Null`.
    pub fn with_state_iso_code(
        mut self,
        state_iso_code: impl Into<coupa_core::Patch<super::String255>>,
    ) -> Self {
        self.state_iso_code = state_iso_code.into();
        self
    }
    /// Sets `postal-code`: to a value, or to null by `Patch::Null`.
    pub fn with_postal_code(
        mut self,
        postal_code: impl Into<coupa_core::Patch<super::String255>>,
    ) -> Self {
        self.postal_code = postal_code.into();
        self
    }
    /// Sets `country`: to a value, or to null by `Patch::Null`.
    pub fn with_country(
        mut self,
        country: impl Into<coupa_core::Patch<CountryRef>>,
    ) -> Self {
        self.country = country.into();
        self
    }
    /// Sets `worker-address-purpose`: to a value, or to null by `Patch::Null`.
    pub fn with_worker_address_purpose(
        mut self,
        worker_address_purpose: impl Into<coupa_core::Patch<AddressPurposeRef>>,
    ) -> Self {
        self.worker_address_purpose = worker_address_purpose.into();
        self
    }
}

impl std::fmt::Debug for WorkerAddressIn {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WorkerAddressIn")
            .field("id", &self.id)
            .field("street1", &coupa_core::Redacted)
            .field("street2", &coupa_core::Redacted)
            .field("street3", &coupa_core::Redacted)
            .field("street4", &coupa_core::Redacted)
            .field("city", &self.city)
            .field("state", &self.state)
            .field("state_iso_code", &self.state_iso_code)
            .field("postal_code", &self.postal_code)
            .field("country", &self.country)
            .field("worker_address_purpose", &self.worker_address_purpose)
            .finish()
    }
}

/// A skill of a worker. Any members are kept as they were sent.
///
/// In the document: `#/components/schemas/WorkerSkill`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerSkill {
    /// Coupa's id of the entry.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// The skill.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub skill: coupa_core::Patch<ReferenceDataEntry>,
    /// When the entry was created.
    #[serde(
        rename = "created-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub created_at: Option<super::DateTime>,
    /// When the entry was last changed.
    #[serde(
        rename = "updated-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub updated_at: Option<super::DateTime>,
    /// Members beyond the known ones, kept as they came.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

/// A skill of a worker to add or to update. Any members are kept as they were sent; the times are ours whatever was sent.
///
/// Assumed: Nothing is documented but the name of the class. The members are proposed after the reference data that can be imported for it.
///
/// In the document: `#/components/schemas/WorkerSkillIn`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerSkillIn {
    /// Coupa's id of the entry.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// The skill.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub skill: coupa_core::Patch<ReferenceDataEntry>,
    /// Members beyond the known ones, kept as they came.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

impl WorkerSkillIn {
    /// Sets `id`.
    pub fn with_id(mut self, id: super::Id) -> Self {
        self.id = Some(id);
        self
    }
    /// Sets `skill`: to a value, or to null by `Patch::Null`.
    pub fn with_skill(
        mut self,
        skill: impl Into<coupa_core::Patch<ReferenceDataEntry>>,
    ) -> Self {
        self.skill = skill.into();
        self
    }
}

/// An identifier of a worker in another system. Any members are kept as they were sent.
///
/// In the document: `#/components/schemas/WorkerExternalReferenceIdentifier`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerExternalReferenceIdentifier {
    /// Coupa's id of the entry.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// The identifier itself.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub identifier: coupa_core::Patch<String>,
    /// Which system the identifier belongs to.
    #[serde(
        rename = "external-identifier-type",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub external_identifier_type: coupa_core::Patch<ReferenceDataEntry>,
    /// When the entry was created.
    #[serde(
        rename = "created-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub created_at: Option<super::DateTime>,
    /// When the entry was last changed.
    #[serde(
        rename = "updated-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub updated_at: Option<super::DateTime>,
    /// Members beyond the known ones, kept as they came.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

/// An identifier of a worker in another system to add or to update. Any members are kept as they were sent; the times are ours whatever was sent.
///
/// Assumed: Nothing is documented but the name of the class. The members are proposed after the reference data that can be imported for it.
///
/// In the document: `#/components/schemas/WorkerExternalReferenceIdentifierIn`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerExternalReferenceIdentifierIn {
    /// Coupa's id of the entry.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// The identifier itself.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub identifier: coupa_core::Patch<String>,
    /// Which system the identifier belongs to.
    #[serde(
        rename = "external-identifier-type",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub external_identifier_type: coupa_core::Patch<ReferenceDataEntry>,
    /// Members beyond the known ones, kept as they came.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

impl WorkerExternalReferenceIdentifierIn {
    /// Sets `id`.
    pub fn with_id(mut self, id: super::Id) -> Self {
        self.id = Some(id);
        self
    }
    /// Sets `identifier`: to a value, or to null by `Patch::Null`.
    pub fn with_identifier(
        mut self,
        identifier: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.identifier = identifier.into();
        self
    }
    /// Sets `external-identifier-type`: to a value, or to null by `Patch::Null`.
    pub fn with_external_identifier_type(
        mut self,
        external_identifier_type: impl Into<coupa_core::Patch<ReferenceDataEntry>>,
    ) -> Self {
        self.external_identifier_type = external_identifier_type.into();
        self
    }
}

/// An identifier that a government gave to a worker. Any members are kept as they were sent.
///
/// In the document: `#/components/schemas/WorkerNationalIdentifier`.
#[derive(Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerNationalIdentifier {
    /// Coupa's id of the entry.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// The identifier itself.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub identifier: coupa_core::Patch<String>,
    /// What kind of identifier it is.
    #[serde(
        rename = "identifier-type",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub identifier_type: coupa_core::Patch<String>,
    /// The country that gave the identifier.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub country: coupa_core::Patch<ReferenceDataEntry>,
    /// When the entry was created.
    #[serde(
        rename = "created-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub created_at: Option<super::DateTime>,
    /// When the entry was last changed.
    #[serde(
        rename = "updated-at",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub updated_at: Option<super::DateTime>,
    /// Members beyond the known ones, kept as they came.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

impl std::fmt::Debug for WorkerNationalIdentifier {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WorkerNationalIdentifier")
            .field("id", &self.id)
            .field("identifier", &coupa_core::Redacted)
            .field("identifier_type", &self.identifier_type)
            .field("country", &self.country)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("additional", &coupa_core::Redacted)
            .finish()
    }
}

/// An identifier that a government gave to a worker to add or to update. Any members are kept as they were sent; the times are ours whatever was sent.
///
/// Assumed: Nothing is documented but the name of the class. The members are proposed.
///
/// In the document: `#/components/schemas/WorkerNationalIdentifierIn`.
#[derive(Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WorkerNationalIdentifierIn {
    /// Coupa's id of the entry.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// The identifier itself.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub identifier: coupa_core::Patch<String>,
    /// What kind of identifier it is.
    #[serde(
        rename = "identifier-type",
        default,
        skip_serializing_if = "coupa_core::Patch::is_absent"
    )]
    pub identifier_type: coupa_core::Patch<String>,
    /// The country that gave the identifier.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub country: coupa_core::Patch<ReferenceDataEntry>,
    /// Members beyond the known ones, kept as they came.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

impl WorkerNationalIdentifierIn {
    /// Sets `id`.
    pub fn with_id(mut self, id: super::Id) -> Self {
        self.id = Some(id);
        self
    }
    /// Sets `identifier`: to a value, or to null by `Patch::Null`.
    pub fn with_identifier(
        mut self,
        identifier: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.identifier = identifier.into();
        self
    }
    /// Sets `identifier-type`: to a value, or to null by `Patch::Null`.
    pub fn with_identifier_type(
        mut self,
        identifier_type: impl Into<coupa_core::Patch<String>>,
    ) -> Self {
        self.identifier_type = identifier_type.into();
        self
    }
    /// Sets `country`: to a value, or to null by `Patch::Null`.
    pub fn with_country(
        mut self,
        country: impl Into<coupa_core::Patch<ReferenceDataEntry>>,
    ) -> Self {
        self.country = country.into();
        self
    }
}

impl std::fmt::Debug for WorkerNationalIdentifierIn {
    /// Personal data is left out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WorkerNationalIdentifierIn")
            .field("id", &self.id)
            .field("identifier", &coupa_core::Redacted)
            .field("identifier_type", &self.identifier_type)
            .field("country", &self.country)
            .field("additional", &coupa_core::Redacted)
            .finish()
    }
}

/// An entry of the reference data: a kind of document or of identifier, a skill, a country. Inside an open object it is kept as it was sent.
///
/// Assumed: Nothing is documented; these are the usual members of the vendor's reference data.
///
/// In the document: `#/components/schemas/ReferenceDataEntry`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct ReferenceDataEntry {
    /// Coupa's id of the entry.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub id: Option<super::Id>,
    /// Code of the entry.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub code: coupa_core::Patch<String>,
    /// Name of the entry.
    #[serde(default, skip_serializing_if = "coupa_core::Patch::is_absent")]
    pub name: coupa_core::Patch<String>,
    /// Members beyond the known ones, kept as they came.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

impl ReferenceDataEntry {
    /// Sets `id`.
    pub fn with_id(mut self, id: super::Id) -> Self {
        self.id = Some(id);
        self
    }
    /// Sets `code`: to a value, or to null by `Patch::Null`.
    pub fn with_code(mut self, code: impl Into<coupa_core::Patch<String>>) -> Self {
        self.code = code.into();
        self
    }
    /// Sets `name`: to a value, or to null by `Patch::Null`.
    pub fn with_name(mut self, name: impl Into<coupa_core::Patch<String>>) -> Self {
        self.name = name.into();
        self
    }
}

/// What was wrong with a request to the core API.
///
/// In the document: `#/components/schemas/CoreErrors`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CoreErrors {
    /// The messages by what they are about.
    pub errors: super::ErrorMessages,
}

impl CoreErrors {
    /// All members.
    pub fn new(errors: super::ErrorMessages) -> Self {
        Self { errors }
    }
}

/// Direction of an order.
///
/// In the document: `#/components/schemas/SortDirection`.
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
pub enum SortDirection {
    /// `asc`.
    #[serde(rename = "asc")]
    Asc,
    /// `desc`.
    #[serde(rename = "desc")]
    Desc,
}

impl SortDirection {
    /// Every value.
    pub const ALL: &'static [Self] = &[Self::Asc, Self::Desc];
    /// Every value as it is written.
    pub const VALUES: &'static [&'static str] = &["asc", "desc"];
    /// The value as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
        }
    }
}

impl std::fmt::Display for SortDirection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for SortDirection {
    type Err = coupa_core::enumeration::UnknownValue;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        match text {
            "asc" => Ok(Self::Asc),
            "desc" => Ok(Self::Desc),
            _ => Err(coupa_core::enumeration::UnknownValue::new(text, Self::VALUES)),
        }
    }
}

/// How much of a record an answer holds.
///
/// In the document: `#/components/schemas/ReturnObject`.
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
pub enum ReturnObject {
    /// `limited`.
    #[serde(rename = "limited")]
    Limited,
    /// `shallow`.
    #[serde(rename = "shallow")]
    Shallow,
}

impl ReturnObject {
    /// Every value.
    pub const ALL: &'static [Self] = &[Self::Limited, Self::Shallow];
    /// Every value as it is written.
    pub const VALUES: &'static [&'static str] = &["limited", "shallow"];
    /// The value as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Limited => "limited",
            Self::Shallow => "shallow",
        }
    }
}

impl std::fmt::Display for ReturnObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for ReturnObject {
    type Err = coupa_core::enumeration::UnknownValue;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        match text {
            "limited" => Ok(Self::Limited),
            "shallow" => Ok(Self::Shallow),
            _ => Err(coupa_core::enumeration::UnknownValue::new(text, Self::VALUES)),
        }
    }
}

/// How much of a record the answer to a write holds.
///
/// In the document: `#/components/schemas/ReturnObjectOfWrite`.
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
pub enum ReturnObjectOfWrite {
    /// `limited`.
    #[serde(rename = "limited")]
    Limited,
    /// `shallow`.
    #[serde(rename = "shallow")]
    Shallow,
    /// `none`.
    #[serde(rename = "none")]
    None,
}

impl ReturnObjectOfWrite {
    /// Every value.
    pub const ALL: &'static [Self] = &[Self::Limited, Self::Shallow, Self::None];
    /// Every value as it is written.
    pub const VALUES: &'static [&'static str] = &["limited", "shallow", "none"];
    /// The value as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Limited => "limited",
            Self::Shallow => "shallow",
            Self::None => "none",
        }
    }
}

impl std::fmt::Display for ReturnObjectOfWrite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for ReturnObjectOfWrite {
    type Err = coupa_core::enumeration::UnknownValue;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        match text {
            "limited" => Ok(Self::Limited),
            "shallow" => Ok(Self::Shallow),
            "none" => Ok(Self::None),
            _ => Err(coupa_core::enumeration::UnknownValue::new(text, Self::VALUES)),
        }
    }
}

/// Code of a gender.
///
/// Assumed: The examples show m and f. Other codes may exist; nobody lists them.
///
/// In the document: `#/components/schemas/GenderCode`.
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
pub enum GenderCode {
    /// `m`.
    #[serde(rename = "m")]
    M,
    /// `f`.
    #[serde(rename = "f")]
    F,
}

impl GenderCode {
    /// Every value.
    pub const ALL: &'static [Self] = &[Self::M, Self::F];
    /// Every value as it is written.
    pub const VALUES: &'static [&'static str] = &["m", "f"];
    /// The value as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::M => "m",
            Self::F => "f",
        }
    }
}

impl std::fmt::Display for GenderCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for GenderCode {
    type Err = coupa_core::enumeration::UnknownValue;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        match text {
            "m" => Ok(Self::M),
            "f" => Ok(Self::F),
            _ => Err(coupa_core::enumeration::UnknownValue::new(text, Self::VALUES)),
        }
    }
}

/// Code of a gender. Other codes than these may come.
///
/// In the document: `#/components/schemas/GenderCodeOut`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GenderCodeOut {
    /// `m`.
    M,
    /// `f`.
    F,
    /// A value that the document does not name.
    Other(String),
}

impl GenderCodeOut {
    /// Every value that the document names, as it is written.
    pub const VALUES: &'static [&'static str] = &["m", "f"];
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::M => "m",
            Self::F => "f",
            Self::Other(text) => text,
        }
    }
}

impl std::fmt::Display for GenderCodeOut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for GenderCodeOut {
    fn from(text: &str) -> Self {
        match text {
            "m" => Self::M,
            "f" => Self::F,
            _ => Self::Other(text.to_owned()),
        }
    }
}

impl From<String> for GenderCodeOut {
    fn from(text: String) -> Self {
        match text.as_str() {
            "m" => Self::M,
            "f" => Self::F,
            _ => Self::Other(text),
        }
    }
}

impl std::str::FromStr for GenderCodeOut {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        Ok(text.into())
    }
}

impl serde::Serialize for GenderCodeOut {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for GenderCodeOut {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// A gender in words. Other words than these may come.
///
/// In the document: `#/components/schemas/Gender`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// `Male`.
    Male,
    /// `Female`.
    Female,
    /// A value that the document does not name.
    Other(String),
}

impl Gender {
    /// Every value that the document names, as it is written.
    pub const VALUES: &'static [&'static str] = &["Male", "Female"];
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Male => "Male",
            Self::Female => "Female",
            Self::Other(text) => text,
        }
    }
}

impl std::fmt::Display for Gender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Gender {
    fn from(text: &str) -> Self {
        match text {
            "Male" => Self::Male,
            "Female" => Self::Female,
            _ => Self::Other(text.to_owned()),
        }
    }
}

impl From<String> for Gender {
    fn from(text: String) -> Self {
        match text.as_str() {
            "Male" => Self::Male,
            "Female" => Self::Female,
            _ => Self::Other(text),
        }
    }
}

impl std::str::FromStr for Gender {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        Ok(text.into())
    }
}

impl serde::Serialize for Gender {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Gender {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// State of a worker's assignments: `open` without an assignment, `assigned` while one is in progress. Other states may come.
///
/// Assumed: These two are all that the supplier portal lists; that the API has no further ones is not stated.
///
/// In the document: `#/components/schemas/WorkerStatus`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkerStatus {
    /// `open`.
    Open,
    /// `assigned`.
    Assigned,
    /// A value that the document does not name.
    Other(String),
}

impl WorkerStatus {
    /// Every value that the document names, as it is written.
    pub const VALUES: &'static [&'static str] = &["open", "assigned"];
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Assigned => "assigned",
            Self::Other(text) => text,
        }
    }
}

impl std::fmt::Display for WorkerStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for WorkerStatus {
    fn from(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "assigned" => Self::Assigned,
            _ => Self::Other(text.to_owned()),
        }
    }
}

impl From<String> for WorkerStatus {
    fn from(text: String) -> Self {
        match text.as_str() {
            "open" => Self::Open,
            "assigned" => Self::Assigned,
            _ => Self::Other(text),
        }
    }
}

impl std::str::FromStr for WorkerStatus {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        Ok(text.into())
    }
}

impl serde::Serialize for WorkerStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for WorkerStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// State of a worker's account in the supplier portal. Other states may come.
///
/// Assumed: Only "Not Registered" is shown by the vendor; the two that follow it are our reading.
///
/// In the document: `#/components/schemas/PortalAccess`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PortalAccess {
    /// `Not Registered`.
    NotRegistered,
    /// `Invited`.
    Invited,
    /// `Registered`.
    Registered,
    /// A value that the document does not name.
    Other(String),
}

impl PortalAccess {
    /// Every value that the document names, as it is written.
    pub const VALUES: &'static [&'static str] = &[
        "Not Registered",
        "Invited",
        "Registered",
    ];
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotRegistered => "Not Registered",
            Self::Invited => "Invited",
            Self::Registered => "Registered",
            Self::Other(text) => text,
        }
    }
}

impl std::fmt::Display for PortalAccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for PortalAccess {
    fn from(text: &str) -> Self {
        match text {
            "Not Registered" => Self::NotRegistered,
            "Invited" => Self::Invited,
            "Registered" => Self::Registered,
            _ => Self::Other(text.to_owned()),
        }
    }
}

impl From<String> for PortalAccess {
    fn from(text: String) -> Self {
        match text.as_str() {
            "Not Registered" => Self::NotRegistered,
            "Invited" => Self::Invited,
            "Registered" => Self::Registered,
            _ => Self::Other(text),
        }
    }
}

impl std::str::FromStr for PortalAccess {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        Ok(text.into())
    }
}

impl serde::Serialize for PortalAccess {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for PortalAccess {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// What an e-mail address is for.
///
/// Assumed: The API's example shows work and personal; other is offered by the supplier portal. That nothing else is taken is our reading.
///
/// In the document: `#/components/schemas/EmailType`.
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
pub enum EmailType {
    /// `work`.
    #[serde(rename = "work")]
    Work,
    /// `personal`.
    #[serde(rename = "personal")]
    Personal,
    /// `other`.
    #[serde(rename = "other")]
    Other,
}

impl EmailType {
    /// Every value.
    pub const ALL: &'static [Self] = &[Self::Work, Self::Personal, Self::Other];
    /// Every value as it is written.
    pub const VALUES: &'static [&'static str] = &["work", "personal", "other"];
    /// The value as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Personal => "personal",
            Self::Other => "other",
        }
    }
}

impl std::fmt::Display for EmailType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for EmailType {
    type Err = coupa_core::enumeration::UnknownValue;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        match text {
            "work" => Ok(Self::Work),
            "personal" => Ok(Self::Personal),
            "other" => Ok(Self::Other),
            _ => Err(coupa_core::enumeration::UnknownValue::new(text, Self::VALUES)),
        }
    }
}

/// What an e-mail address is for. Other types may come.
///
/// In the document: `#/components/schemas/EmailTypeOut`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmailTypeOut {
    /// `work`.
    Work,
    /// `personal`.
    Personal,
    /// `other`.
    OtherValue,
    /// A value that the document does not name.
    Other(String),
}

impl EmailTypeOut {
    /// Every value that the document names, as it is written.
    pub const VALUES: &'static [&'static str] = &["work", "personal", "other"];
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Work => "work",
            Self::Personal => "personal",
            Self::OtherValue => "other",
            Self::Other(text) => text,
        }
    }
}

impl std::fmt::Display for EmailTypeOut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for EmailTypeOut {
    fn from(text: &str) -> Self {
        match text {
            "work" => Self::Work,
            "personal" => Self::Personal,
            "other" => Self::OtherValue,
            _ => Self::Other(text.to_owned()),
        }
    }
}

impl From<String> for EmailTypeOut {
    fn from(text: String) -> Self {
        match text.as_str() {
            "work" => Self::Work,
            "personal" => Self::Personal,
            "other" => Self::OtherValue,
            _ => Self::Other(text),
        }
    }
}

impl std::str::FromStr for EmailTypeOut {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        Ok(text.into())
    }
}

impl serde::Serialize for EmailTypeOut {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for EmailTypeOut {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}

/// What kind of phone a number belongs to.
///
/// Assumed: The API's examples show mobile and work, the supplier portal has home too and more without naming it. The type other, and that nothing else is taken, are our readings.
///
/// In the document: `#/components/schemas/PhoneType`.
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
pub enum PhoneType {
    /// `mobile`.
    #[serde(rename = "mobile")]
    Mobile,
    /// `work`.
    #[serde(rename = "work")]
    Work,
    /// `home`.
    #[serde(rename = "home")]
    Home,
    /// `other`.
    #[serde(rename = "other")]
    Other,
}

impl PhoneType {
    /// Every value.
    pub const ALL: &'static [Self] = &[
        Self::Mobile,
        Self::Work,
        Self::Home,
        Self::Other,
    ];
    /// Every value as it is written.
    pub const VALUES: &'static [&'static str] = &["mobile", "work", "home", "other"];
    /// The value as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mobile => "mobile",
            Self::Work => "work",
            Self::Home => "home",
            Self::Other => "other",
        }
    }
}

impl std::fmt::Display for PhoneType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for PhoneType {
    type Err = coupa_core::enumeration::UnknownValue;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        match text {
            "mobile" => Ok(Self::Mobile),
            "work" => Ok(Self::Work),
            "home" => Ok(Self::Home),
            "other" => Ok(Self::Other),
            _ => Err(coupa_core::enumeration::UnknownValue::new(text, Self::VALUES)),
        }
    }
}

/// What kind of phone a number belongs to. Other kinds may come.
///
/// In the document: `#/components/schemas/PhoneTypeOut`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PhoneTypeOut {
    /// `mobile`.
    Mobile,
    /// `work`.
    Work,
    /// `home`.
    Home,
    /// `other`.
    OtherValue,
    /// A value that the document does not name.
    Other(String),
}

impl PhoneTypeOut {
    /// Every value that the document names, as it is written.
    pub const VALUES: &'static [&'static str] = &["mobile", "work", "home", "other"];
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mobile => "mobile",
            Self::Work => "work",
            Self::Home => "home",
            Self::OtherValue => "other",
            Self::Other(text) => text,
        }
    }
}

impl std::fmt::Display for PhoneTypeOut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for PhoneTypeOut {
    fn from(text: &str) -> Self {
        match text {
            "mobile" => Self::Mobile,
            "work" => Self::Work,
            "home" => Self::Home,
            "other" => Self::OtherValue,
            _ => Self::Other(text.to_owned()),
        }
    }
}

impl From<String> for PhoneTypeOut {
    fn from(text: String) -> Self {
        match text.as_str() {
            "mobile" => Self::Mobile,
            "work" => Self::Work,
            "home" => Self::Home,
            "other" => Self::OtherValue,
            _ => Self::Other(text),
        }
    }
}

impl std::str::FromStr for PhoneTypeOut {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
        Ok(text.into())
    }
}

impl serde::Serialize for PhoneTypeOut {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for PhoneTypeOut {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }
}
