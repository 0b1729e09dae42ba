package org.nurture.validation;

import java.util.Map;

/** A host's form as a bean: every constraint of this package once, on the accessor. */
public class BeanForm {
    private final Map<String, String> typed;

    BeanForm(Map<String, String> typed) {
        this.typed = typed;
    }

    @ValidUpn
    public String getUpn() {
        return typed.get("upn");
    }

    @ValidUpnShape
    public String getUpnShape() {
        return typed.get("upnShape");
    }

    @ValidNhsNumber
    public String getNhsNumber() {
        return typed.get("nhsNumber");
    }

    @ValidScottishCandidateNumber
    public String getScottishCandidateNumber() {
        return typed.get("scottishCandidateNumber");
    }

    @ValidUln
    public String getUln() {
        return typed.get("uln");
    }

    @ValidTrn
    public String getTrn() {
        return typed.get("trn");
    }

    @ValidUrn
    public String getUrn() {
        return typed.get("urn");
    }

    @ValidLaestab
    public String getLaestab() {
        return typed.get("laestab");
    }

    @ValidLocalAuthorityCode
    public String getLocalAuthorityCode() {
        return typed.get("localAuthorityCode");
    }

    @ValidGssCode
    public String getGssCode() {
        return typed.get("gssCode");
    }

    @ValidNorthernIrelandSchoolReference
    public String getNorthernIrelandSchoolReference() {
        return typed.get("northernIrelandSchoolReference");
    }

    @ValidPupilToken
    public String getPupilToken() {
        return typed.get("pupilToken");
    }

    @ValidHalfDay
    public String getHalfDay() {
        return typed.get("halfDay");
    }

    @ValidAcademicYear
    public String getAcademicYear() {
        return typed.get("academicYear");
    }
}
