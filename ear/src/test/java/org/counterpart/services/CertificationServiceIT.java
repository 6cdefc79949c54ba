package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.programmes.ProgrammeData;
import org.counterpart.programmes.ProgrammeFilter;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.programmes.ProgrammeStatus;
import org.counterpart.roster.CertificationData;
import org.counterpart.roster.CertificationService;
import org.counterpart.roster.Certified;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.RosterService;
import org.junit.jupiter.api.Test;

/** Programmes and who is certified for them: who may say so, and on which days it is so. */
class CertificationServiceIT extends InsideTheServer {

    private static final LocalDate FIRST = LocalDate.parse("2024-02-29");
    private static final LocalDate LAST = LocalDate.parse("2025-02-28");
    private static final Slice ALL = new Slice(0, 50);

    @Inject
    ProgrammeService programmes;

    @Inject
    CertificationService certifications;

    @Inject
    RosterService roster;

    @Test
    void who_is_certified_on_a_day_is_found_from_the_first_day_to_the_last_and_on_no_other() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID programme = firm.programme();
        firm.certification(firm.profile(null), programme, FIRST, LAST);
        assertThat(certified(vera, programme, FIRST.minusDays(1))).isZero();
        assertThat(certified(vera, programme, FIRST)).isOne();
        assertThat(certified(vera, programme, LAST)).isOne();
        assertThat(certified(vera, programme, LAST.plusDays(1))).isZero();
        assertThat(certified(vera, programme, null)).as("today").isZero();
        assertThat(certified(vera, firm.programme(), FIRST))
                .as("another programme")
                .isZero();
    }

    @Test
    void what_has_no_last_day_counts_for_good_and_two_certificates_are_one_person() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID programme = firm.programme();
        UUID thandi = firm.profile(null);
        firm.certification(thandi, programme, FIRST, LAST);
        firm.certification(thandi, programme, FIRST.plusDays(1), null);
        assertThat(certified(vera, programme, LAST)).isOne();
        assertThat(certified(vera, programme, null)).isOne();
        assertThat(certified(vera, programme, LocalDate.parse("2199-12-31"))).isOne();
    }

    @Test
    void consultants_read_and_change_nothing_not_even_of_their_own() {
        House firm = House.open();
        House.Person person = firm.consultant();
        Member camila = enter(firm, person);
        UUID own = firm.profile(person);
        UUID programme = firm.programme();
        UUID certificate = firm.certification(own, programme, FIRST, LAST);
        assertThat(certifications.of(camila, own, ALL)).hasSize(1);
        assertThat(programmes.rows(camila, ProgrammeFilter.OFFERED, ALL)).hasSize(1);
        CertificationData data = data(programme, FIRST.plusDays(1), null);
        assertThat(failure(() -> certifications.add(camila, own, data, null))).isInstanceOf(Forbidden.class);
        assertThat(failure(() -> certifications.change(camila, own, certificate, 1, data)))
                .isInstanceOf(Forbidden.class);
        assertThat(failure(() -> certifications.remove(camila, own, certificate, 1)))
                .isInstanceOf(Forbidden.class);
        assertThat(failure(() -> programmes.add(camila, programme("A new one"), null)))
                .isInstanceOf(Forbidden.class);
        assertThat(failure(() -> programmes.change(camila, programme, 1, programme("Another name"))))
                .isInstanceOf(Forbidden.class);
        assertThat(failure(() -> programmes.remove(camila, programme, 1))).isInstanceOf(Forbidden.class);
        assertThat(House.value("select version from certification where id = ?", certificate))
                .isEqualTo("1");
    }

    @Test
    void a_certificate_is_found_at_its_own_consultant_alone() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID programme = firm.programme();
        UUID certificate = firm.certification(firm.profile(null), programme, FIRST, LAST);
        UUID another = firm.profile(null);
        assertThat(failure(() -> certifications.find(vera, another, certificate)))
                .isInstanceOf(NotFound.class);
        assertThat(failure(() -> certifications.remove(vera, another, certificate, 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void another_firms_programme_certifies_nobody() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID thandi = firm.profile(null);
        CertificationData data = data(House.open().programme(), FIRST, null);
        assertThat(failure(() -> certifications.add(vera, thandi, data, null))).isInstanceOf(Invalid.class);
    }

    @Test
    void of_two_certificates_from_one_day_at_once_one_stays() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            House firm = House.open();
            Member vera = enter(firm, firm.vp());
            UUID thandi = firm.profile(null);
            CertificationData data = data(firm.programme(), FIRST, null);
            ThrowingRunnable add = () -> certifications.add(vera, thandi, data, null);
            List<Throwable> ends = atOnce(add, add);
            assertThat(ends.stream().filter(Objects::isNull))
                    .as(ends.toString())
                    .hasSize(1);
            assertThat(ends).hasAtLeastOneElementOfType(Conflict.class);
            assertThat(certifications.of(vera, thandi, ALL)).hasSize(1);
        }
    }

    @Test
    void of_two_programmes_with_one_name_at_once_one_stays_whatever_the_case() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            House firm = House.open();
            Member vera = enter(firm, firm.vp());
            List<Throwable> ends = atOnce(
                    () -> programmes.add(vera, programme("Über Grenzen"), null),
                    () -> programmes.add(vera, programme("ÜBER GRENZEN"), null));
            assertThat(ends.stream().filter(Objects::isNull))
                    .as(ends.toString())
                    .hasSize(1);
            assertThat(ends).hasAtLeastOneElementOfType(Conflict.class);
            assertThat(programmes.count(vera, ProgrammeFilter.OFFERED)).isOne();
        }
    }

    @Test
    void a_programme_somebody_was_certified_for_is_retired_and_any_other_deleted() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID used = firm.programme();
        UUID unused = programmes.add(vera, programme("Nobody's"), null);
        firm.certification(firm.profile(null), used, FIRST, LAST);
        assertThat(programmes.remove(vera, used, 1)).isTrue();
        assertThat(programmes.remove(vera, unused, 1)).isFalse();
        assertThat(programmes.find(vera, used).data().status()).isEqualTo(ProgrammeStatus.RETIRED);
        assertThat(failure(() -> programmes.find(vera, unused))).isInstanceOf(NotFound.class);
        assertThat(programmes.count(vera, ProgrammeFilter.OFFERED)).isZero();
        assertThat(problem(() -> programmes.remove(vera, used, 2))).isEqualTo("programmes.retired");
    }

    private int certified(Member member, UUID programme, LocalDate on) {
        return roster.count(member, ConsultantFilter.NONE.withCertified(new Certified(programme, on)));
    }

    private static CertificationData data(UUID programme, LocalDate from, LocalDate to) {
        return new CertificationData(programme, from, to, "Vera Paulsen");
    }

    private static ProgrammeData programme(String name) {
        return new ProgrammeData(name, "", List.of("en", "pt-BR"), 3, true, null);
    }
}
