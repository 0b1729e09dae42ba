package org.nurture.examples.benchmarks;

import org.nurture.referral.Referral;
import org.openjdk.jmh.annotations.Param;

/**
 * A referral, read and written by everybody: as most are, with accents and escapes in what people wrote, and with the members
 * of every object the other way round, so that what an event is comes last. What is written is in order each time.
 */
public class ReferralJson extends DocumentJson<Referral, PlainReferral> {
    /** How many events it has. */
    @Param({"6", "60"})
    public int size;

    /** What is read. */
    @Param({"plain", "accented", "reordered"})
    public String text = "plain";

    /** Begins with a small one. */
    public ReferralJson() {
        super(Referral.class, PlainReferral.class, Samples.referral(42, 8));
    }

    @Override
    Referral sample() {
        return text.equals("accented") ? Samples.accentedReferral(42, size) : Samples.referral(42, size);
    }

    @Override
    byte[] document(byte[] written) {
        return text.equals("reordered") ? Reversed.of(written) : written;
    }

    @Override
    Referral readByHand(byte[] document) {
        return ReferralByHand.read(document);
    }

    @Override
    byte[] writeByHand(Referral document) {
        return ReferralByHand.write(document);
    }
}
