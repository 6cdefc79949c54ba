package org.counterpart.roster;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** A consultant on the firm's roster. */
@Entity
@Table(name = "consultant")
class Consultant extends FirmOwned {

    @Column(name = "member_id")
    private UUID memberId;

    private String name;
    private String country;
    private String city;
    private String zone;

    @ElementCollection
    @CollectionTable(name = "consultant_language", joinColumns = @JoinColumn(name = "consultant_id"))
    private Set<SpokenLanguage> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "consultant_speciality", joinColumns = @JoinColumn(name = "consultant_id"))
    @Column(name = "speciality")
    private Set<String> specialities = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "consultant_industry", joinColumns = @JoinColumn(name = "consultant_id"))
    @Column(name = "industry")
    private Set<String> industries = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "consultant_delivered", joinColumns = @JoinColumn(name = "consultant_id"))
    @Column(name = "country")
    private Set<String> deliveredIn = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "consultant_link", joinColumns = @JoinColumn(name = "consultant_id"))
    private Set<KeptLink> links = new HashSet<>();

    /** What a list shows of the collections, beside the rest of the row: read with it, not looked up for each. */
    @Column(name = "language_lines")
    private String languageLines;

    @Column(name = "speciality_lines")
    private String specialityLines;

    @Column(name = "industry_lines")
    private String industryLines;

    @Column(name = "delivered_lines")
    private String deliveredLines;

    @Column(name = "rate_amount")
    private Long rateAmount;

    @Column(name = "rate_currency")
    private String rateCurrency;

    private String biography;
    private String pronouns;
    private String region;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Convert(converter = WorkDaysConverter.class)
    @Column(name = "work_days")
    private Set<DayOfWeek> workDays;

    @Column(name = "works_from")
    private LocalTime worksFrom;

    @Column(name = "works_until")
    private LocalTime worksUntil;

    /** Names the picture; {@code null}: there is none. */
    private String photo;

    @Enumerated(EnumType.STRING)
    private ConsultantStatus status;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Consultant() {}

    Consultant(ConsultantData data, Instant now) {
        super(Ids.next());
        status = ConsultantStatus.ACTIVE;
        describe(data, now);
    }

    /** Takes over what anybody who may edit this profile may say. */
    void describe(ConsultantData data, Instant now) {
        name = data.name();
        country = data.country();
        city = data.city();
        zone = data.zone();
        biography = data.biography();
        pronouns = data.pronouns();
        region = data.region();
        if (!data.workDays().equals(workDays)) {
            workDays = EnumSet.copyOf(data.workDays());
        }
        worksFrom = data.worksFrom();
        worksUntil = data.worksUntil();
        become(languages, data.languages().stream().map(SpokenLanguage::new).toList());
        become(specialities, data.specialities());
        become(industries, data.industries());
        become(deliveredIn, data.deliveredIn());
        become(links, data.links().stream().map(KeptLink::new).toList());
        languageLines = ConsultantRow.languageLines(data.languages());
        specialityLines = ConsultantRow.lines(data.specialities());
        industryLines = ConsultantRow.lines(data.industries());
        deliveredLines = ConsultantRow.lines(data.deliveredIn());
        // Always changed, so that the version counts changes of the collections too.
        changedAt = now;
    }

    void rateAt(Money rate) {
        rateAmount = rate == null ? null : rate.amount();
        rateCurrency = rate == null ? null : rate.currency();
    }

    void joinedOn(LocalDate day) {
        joinedOn = day;
    }

    void become(ConsultantStatus newStatus) {
        status = newStatus;
    }

    void leave(Instant now) {
        if (status == ConsultantStatus.LEFT) {
            throw new Conflict("roster.consultant.left");
        }
        status = ConsultantStatus.LEFT;
        changedAt = now;
    }

    void shownBy(String newPhoto, Instant now) {
        photo = newPhoto;
        changedAt = now;
    }

    String photo() {
        return photo;
    }

    void belongTo(UUID owner) {
        memberId = owner;
    }

    boolean belongsTo(UUID member) {
        return Objects.equals(memberId, member);
    }

    ConsultantStatus status() {
        return status;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    Instant changedAt() {
        return changedAt;
    }

    ConsultantData data() {
        List<LanguageSkill> skills = languages.stream()
                .map(SpokenLanguage::skill)
                .sorted(LanguageSkill.BEST_FIRST)
                .toList();
        Money rate = rateAmount == null ? null : new Money(rateAmount, rateCurrency);
        return new ConsultantData(
                name,
                country,
                city,
                zone,
                skills,
                specialities.stream().sorted().toList(),
                rate,
                biography,
                status,
                memberId,
                pronouns,
                region,
                joinedOn,
                industries.stream().sorted().toList(),
                deliveredIn.stream().sorted().toList(),
                workDays,
                worksFrom,
                worksUntil,
                links.stream().map(KeptLink::link).sorted(ProfileLink.BY_LABEL).toList());
    }

    /** Touches only what differs, so that only that is written. */
    private static <T> void become(Set<T> kept, List<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }
}
