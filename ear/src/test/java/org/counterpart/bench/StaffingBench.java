package org.counterpart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.counterpart.api.Caller;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.Test;

/**
 * Measures over HTTP whom the roster suggests for half a year's engagement, and what a booking would clash with: among
 * people from ten places, with leave, certificates, and two bookings each. Every question is about other days or
 * weights.
 */
class StaffingBench {

    private static final int PEOPLE = Integer.getInteger("bench.staffing.people", 500);
    private static final int QUESTIONS = Integer.getInteger("bench.staffing.questions", 300);
    private static final int WARM_UP = Integer.getInteger("bench.staffing.warmup", 300);

    private static final String CONSULTANTS =
            """
            insert into consultant (firm_id, id, name, country, city, zone, region, status, changed_at, language_lines, speciality_lines)
            select ?::uuid, uuidv7(), 'Person ' || n, p.country, p.city, p.zone, p.region, 'ACTIVE', now(),
                   (array['es C1', E'en C2\\nda B2', E'pt-BR C2\\nen B1', 'da C2'])[1 + n % 4],
                   (array['Negotiation', E'Listening\\nNegotiation', ''])[1 + n % 3]
              from generate_series(1, ?) n
              join (values (0, 'BR', 'São Paulo', 'America/Sao_Paulo', 'BR-SP'), (1, 'DE', 'Leipzig', 'Europe/Berlin', 'DE-SN'),
                    (2, 'JP', 'Osaka', 'Asia/Tokyo', null), (3, 'IN', 'Bengaluru', 'Asia/Kolkata', 'IN-KA'),
                    (4, 'AR', 'Rosario', 'America/Argentina/Cordoba', null), (5, 'US', 'Boston', 'America/New_York', 'US-MA'),
                    (6, 'NZ', 'Auckland', 'Pacific/Auckland', 'NZ-AUK'), (7, 'CL', 'Santiago', 'America/Santiago', null),
                    (8, 'CA', 'Montréal', 'America/Toronto', 'CA-QC'), (9, 'ZA', 'Durban', 'Africa/Johannesburg', null))
                   p(k, country, city, zone, region) on p.k = n % 10""";

    private static final String CERTIFICATES =
            """
            insert into certification (firm_id, id, consultant_id, programme_id, certified_on, expires_on, certified_by)
            select firm_id, uuidv7(), id, ?::uuid, current_date - 400, current_date + (abs(hashtext(id::text)) % 600), 'Vera Paulsen'
              from consultant where firm_id = ?""";

    /** Once a month for a year, mostly a day or two. */
    private static final String LEAVE =
            """
            insert into leave (firm_id, id, consultant_id, first_day, last_day, kind)
            select c.firm_id, uuidv7(), c.id, d.first, d.first + case when m.n % 6 = 0 then 13 else (r.h % 3)::int end, 'VACATION'
              from consultant c
             cross join generate_series(0, 11) m(n)
             cross join lateral (select abs(hashtextextended(c.id::text || m.n, 0) % 1000) h) r
             cross join lateral (select (date_trunc('month', current_date) + m.n * interval '1 month')::date + (r.h % 14)::int as first) d
             where c.firm_id = ?""";

    /** Two each, on another engagement: a firm one for two days a week, and a tentative one. */
    private static final String BOOKINGS =
            """
            insert into booking (firm_id, id, engagement_id, consultant_id, first_day, last_day, half_days_per_week, status, changed_at)
            select c.firm_id, uuidv7(), ?::uuid, c.id, d.first, d.first + 60, 4, s.status, now()
              from consultant c
             cross join (values (0, 'FIRM'), (1, 'TENTATIVE')) s(n, status)
             cross join lateral (select current_date + (abs(hashtextextended(c.id::text || s.n, 0)) % 150)::int as first) d
             where c.firm_id = ?""";

    private final StringBuilder report = new StringBuilder();

    @Test
    void no_request_fails_while_the_figures_are_measured() throws IOException {
        Machine machine = new Machine();
        TestFirm firm = TestFirm.open();
        UUID engagement = fill(firm);
        Caller vera = firm.vera().caller();
        String path = firm.path() + "/engagements/" + engagement;
        Histogram suggestions = suggestions(vera, path);
        Histogram checks = checks(vera, path, firm);

        line("## Staffing%n");
        line("| figure | measured | target |");
        line("|---|---:|---:|");
        line(
                "| whom to put on an engagement of half a year: %d consultants with leave, certificates and bookings; p50 (p95) of %d | %.0f ms (%.0f ms) | ≤ 150 ms |",
                PEOPLE,
                QUESTIONS,
                suggestions.getValueAtPercentile(50) / 1e3,
                suggestions.getValueAtPercentile(95) / 1e3);
        line(
                "| what a booking would clash with; p50 (p95) of %d | %.0f ms (%.0f ms) | |",
                QUESTIONS, checks.getValueAtPercentile(50) / 1e3, checks.getValueAtPercentile(95) / 1e3);
        report.append('\n').append(machine.facts());
        System.out.println(report);
        Path written = StackForTests.target().resolve("bench/staffing.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, report);
    }

    private static UUID fill(TestFirm firm) {
        UUID programme = firm.programme("Listening to both sides");
        Sql.run(CONSULTANTS, firm.id(), PEOPLE);
        Sql.run(CERTIFICATES, programme, firm.id());
        Sql.run(LEAVE, firm.id());
        Sql.run(BOOKINGS, firm.engagement(), firm.id());
        UUID engagement = firm.engagement(firm.organization("Nordhavn"), firm.organization("Atlas"));
        Sql.run(
                "update engagement set programme_id = ?, language_lines = E'da\\nen', speciality_lines = 'Negotiation' where id = ?",
                programme,
                engagement);
        Sql.run("analyze leave, booking, certification, consultant");
        return engagement;
    }

    private static Histogram suggestions(Caller caller, String path) {
        Histogram times = Load.histogram();
        for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
            LocalDate from = LocalDate.now().plusDays(i % 100);
            String question =
                    path + "/suggestions?from=" + from + "&to=" + from.plusDays(180) + "&days=3&loadWeight=" + i % 6;
            long begin = System.nanoTime();
            var answer = caller.get(question).is(200);
            if (i >= WARM_UP) {
                times.recordValue((System.nanoTime() - begin) / 1_000);
                assertThat(answer.json()).hasSize(50);
            }
        }
        return times;
    }

    private static Histogram checks(Caller caller, String path, TestFirm firm) {
        Histogram times = Load.histogram();
        var people = Sql.column("select id from consultant where firm_id = ? order by id", firm.id());
        for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
            String booking = String.format(
                    Locale.ROOT,
                    "{\"consultantId\": \"%s\", \"firstDay\": \"%s\", \"lastDay\": \"%s\", \"daysPerWeek\": 3.5, \"status\": \"FIRM\"}",
                    people.get(i % people.size()),
                    LocalDate.now().plusDays(i % 30),
                    LocalDate.now().plusDays(150));
            long begin = System.nanoTime();
            var answer =
                    caller.sending("Content-Type", "application/json").send("POST", path + "/bookings/check", booking);
            long took = System.nanoTime() - begin;
            answer.is(200);
            if (i >= WARM_UP) {
                times.recordValue(took / 1_000);
            }
        }
        return times;
    }

    private void line(String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
