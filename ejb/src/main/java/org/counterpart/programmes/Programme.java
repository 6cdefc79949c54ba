package org.counterpart.programmes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** Something the firm delivers. */
@Entity
@Table(name = "programme")
class Programme extends FirmOwned {

    private String name;
    private String summary;

    @ElementCollection
    @CollectionTable(name = "programme_language", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "tag")
    private Set<String> languages = new HashSet<>();

    /** The languages beside the rest of the row, for lists: read with it, not looked up for each. */
    @Column(name = "language_lines")
    private String languageLines;

    @Column(name = "half_days")
    private int halfDays;

    @Column(name = "certification_required")
    private boolean certificationRequired;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Programme() {}

    Programme(ProgrammeData data, Instant now) {
        super(Ids.next());
        status = ProgrammeStatus.OFFERED;
        describe(data, now);
    }

    void describe(ProgrammeData data, Instant now) {
        name = data.name();
        summary = data.summary();
        languages.retainAll(data.languages());
        languages.addAll(data.languages());
        languageLines = ProgrammeRow.languageLines(data.languages());
        halfDays = data.halfDays();
        certificationRequired = data.certificationRequired();
        status = data.status() == null ? status : data.status();
        // Always changed, so that the version counts changes of the languages too.
        changedAt = now;
    }

    void retire(Instant now) {
        if (status == ProgrammeStatus.RETIRED) {
            throw new Conflict("programmes.retired");
        }
        status = ProgrammeStatus.RETIRED;
        changedAt = now;
    }

    ProgrammeData data() {
        return new ProgrammeData(
                name, summary, languages.stream().sorted().toList(), halfDays, certificationRequired, status);
    }
}
