/** Types and rules for school nurture groups. */
module org.nurture.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.nurture.problem;
    exports org.nurture.time;
    exports org.nurture.coding;
    exports org.nurture.identity;
    exports org.nurture.knowledge;
    exports org.nurture.schooling;
    exports org.nurture.principle;
    exports org.nurture.behaviour;
    exports org.nurture.assessment;
    exports org.nurture.training;
    exports org.nurture.accreditation;
    exports org.nurture.group;
    exports org.nurture.referral;
}
