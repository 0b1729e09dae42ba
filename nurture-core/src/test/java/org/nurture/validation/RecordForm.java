package org.nurture.validation;

/** A host's form as a record: every constraint of this package once. */
public record RecordForm(
        @ValidUpn String upn,
        @ValidUpnShape String upnShape,
        @ValidNhsNumber String nhsNumber,
        @ValidScottishCandidateNumber String scottishCandidateNumber,
        @ValidUln String uln,
        @ValidTrn String trn,
        @ValidUrn String urn,
        @ValidLaestab String laestab,
        @ValidLocalAuthorityCode String localAuthorityCode,
        @ValidGssCode String gssCode,
        @ValidNorthernIrelandSchoolReference String northernIrelandSchoolReference,
        @ValidPupilToken String pupilToken,
        @ValidHalfDay String halfDay,
        @ValidAcademicYear String academicYear) {}
