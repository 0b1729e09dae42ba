package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nurture.identity.PupilToken;
import org.nurture.privacy.ExportedRecord;
import org.nurture.privacy.SubjectExport;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralExport;

/** What is exported of a child is handed on in JSON by a host's mapper, record by record. */
class SubjectExportTest {
    @Test
    void bothGenerationsWriteTheRecordsAlikeAndReadThemBack() {
        Referral referral = NurtureJson.strict().readOrThrow(Samples.of(Referral.class, 3), Referral.class);
        SubjectExport export =
                SubjectExport.of(PupilToken.of(referral.getPupil().text()), Set.of());
        ReferralExport.contribute(List.of(referral), export);
        Host three = Host.ofParts().get(0);
        Host two = Host.ofParts().get(1);

        String json = three.write(export.records());

        assertThat(two.write(export.records())).isEqualTo(json);
        assertThat(List.of(three.read(json, ExportedRecord[].class))).isEqualTo(export.records());
        assertThat(json).contains("\"label\":\"what happened\"");
    }
}
