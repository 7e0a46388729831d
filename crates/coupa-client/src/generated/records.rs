// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

impl crate::Record for coupa_types::Worker {
    fn record_id(&self) -> Option<String> {
        let row = self;
        Some(row.id.to_string())
    }
}

impl crate::Record for coupa_types::WorkerPart {
    fn record_id(&self) -> Option<String> {
        let row = self;
        row.id.as_ref().map(::std::string::ToString::to_string)
    }
}

impl crate::Record for coupa_types::WorkerResult {
    fn record_id(&self) -> Option<String> {
        let row = self;
        match row {
            coupa_types::WorkerResult::Worker(row) => Some(row.id.to_string()),
            coupa_types::WorkerResult::WorkerPart(row) => {
                row.id.as_ref().map(::std::string::ToString::to_string)
            }
            _ => None,
        }
    }
    fn read<H>(answer: crate::Answer) -> Result<crate::Reply<Self, H>, crate::Error> {
        answer.or_nothing().json()
    }
}
