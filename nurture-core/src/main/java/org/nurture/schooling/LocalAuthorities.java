package org.nurture.schooling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nurture.identity.GssCode;
import org.nurture.identity.LocalAuthorityCode;

/**
 * The dated table of the local authorities of the United Kingdom that is shipped with the library.
 *
 * <p>It lists England's and Wales's by three-digit code and by code in the statistical geography, Scotland's and
 * Northern Ireland's districts by the latter. Schools in Northern Ireland answer to one Education Authority, which is an
 * entry without a code. Lists of past authorities have rows for two at once; here each stands alone. An identifier with
 * a code that is not in the table is still an identifier: look it up, and warn if you like.
 *
 * <p>Contains public sector information licensed under the Open Government Licence v3.0.
 */
public final class LocalAuthorities {
    private static final LocalAuthorities TABLE = new LocalAuthorities(LocalAuthorityTable.read());

    private final List<LocalAuthority> all;
    private final LocalDate asOf;
    private final LocalDate newestChange;
    private final Map<LocalAuthorityCode, List<LocalAuthority>> byCode = new TreeMap<>();
    private final Map<GssCode, LocalAuthority> byGss = new TreeMap<>();

    private LocalAuthorities(LocalAuthorityTable table) {
        this.all = table.entries();
        this.asOf = table.date("true-on");
        this.newestChange = table.date("newest-change");
        for (LocalAuthority authority : all) {
            authority
                    .getCode()
                    .ifPresent(code -> byCode.computeIfAbsent(code, first -> new ArrayList<>())
                            .add(authority));
            authority.getGssCode().ifPresent(gss -> byGss.put(gss, authority));
        }
        byCode.values()
                .forEach(entries -> entries.sort(
                        Comparator.comparing(entry -> entry.getGssOpened().orElse(LocalDate.MIN))));
    }

    /**
     * Answers the table that is shipped.
     *
     * @return the table
     */
    public static LocalAuthorities table() {
        return TABLE;
    }

    /**
     * Answers the day on which the table was true: it agreed then with the lists as they were published.
     *
     * @return the day, as the header of the table has it
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Answers the day of the newest change that the table knows of. What changed between it and {@link #asOf()}, if
     * anything did, the lists did not have yet.
     *
     * @return the day, as the header of the table has it: on it a code came into force, or the day before was one's last
     */
    public LocalDate newestChange() {
        return newestChange;
    }

    /**
     * Answers every entry: by nation, then by code in the statistical geography.
     *
     * @return the entries, unmodifiable
     */
    public List<LocalAuthority> all() {
        return all;
    }

    /**
     * Finds the entries of a three-digit code, of which there are several where the code in the statistical geography
     * changed.
     *
     * @param code the code
     * @return the entries in order of time; none if the table does not list the code
     */
    public List<LocalAuthority> byCode(LocalAuthorityCode code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /**
     * Finds the entry of a three-digit code that was in force on a day.
     *
     * @param code the code
     * @param day the day
     * @return the entry; empty if the table does not list the code, or none of its entries was in force
     */
    public Optional<LocalAuthority> byCode(LocalAuthorityCode code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(entry -> entry.inForceOn(day))
                .findFirst();
    }

    /**
     * Finds the entry of a code in the statistical geography.
     *
     * @param code the code
     * @return the entry; empty if the table does not list the code
     */
    public Optional<LocalAuthority> byGss(GssCode code) {
        return Optional.ofNullable(byGss.get(code));
    }

    /**
     * Answers the authorities of a nation that provide or oversee schooling on a day: those with a three-digit code in
     * England and Wales, the councils in Scotland, and the Education Authority in Northern Ireland. The overseas schools
     * of the forces, which have no area, are not among them.
     *
     * @param nation the nation
     * @param day the day
     * @return the entries, in the order of the table
     */
    public List<LocalAuthority> responsibleIn(Nation nation, LocalDate day) {
        return all.stream()
                .filter(entry -> entry.getNation() == nation && entry.inForceOn(day))
                .filter(entry -> switch (nation) {
                    case ENGLAND, WALES ->
                        entry.getCode().isPresent() && entry.getGssCode().isPresent();
                    case SCOTLAND -> true;
                    case NORTHERN_IRELAND -> entry.getGssCode().isEmpty();
                })
                .toList();
    }
}
