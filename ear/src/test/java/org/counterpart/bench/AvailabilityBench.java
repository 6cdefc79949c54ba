package org.counterpart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.counterpart.api.Caller;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.stack.Browser;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.Test;

/**
 * Measures the search for who is free over HTTP, and how long the board of many takes in a browser. Each search asks about
 * another month, so that nothing is answered from memory.
 */
class AvailabilityBench {

    private static final int PEOPLE = Integer.getInteger("bench.availability.people", 500);
    private static final int SEARCHES = Integer.getInteger("bench.availability.searches", 300);
    private static final int WARM_UP = Integer.getInteger("bench.availability.warmup", 300);
    private static final int BOARD = 50;
    private static final int LOADS = Integer.getInteger("bench.pages", 15);

    private static final String CONSULTANTS =
            """
            insert into consultant (firm_id, id, name, country, city, zone, region, status, changed_at, language_lines)
            select ?::uuid, uuidv7(), 'Person ' || n, p.country, p.city, p.zone, p.region, 'ACTIVE', now(), 'es C1'
              from generate_series(1, ?) n
              join (values (0, 'BR', 'São Paulo', 'America/Sao_Paulo', 'BR-SP'), (1, 'DE', 'Leipzig', 'Europe/Berlin', 'DE-SN'),
                    (2, 'JP', 'Osaka', 'Asia/Tokyo', null), (3, 'IN', 'Bengaluru', 'Asia/Kolkata', 'IN-KA'),
                    (4, 'AR', 'Rosario', 'America/Argentina/Cordoba', null), (5, 'US', 'Boston', 'America/New_York', 'US-MA'),
                    (6, 'NZ', 'Auckland', 'Pacific/Auckland', 'NZ-AUK'), (7, 'CL', 'Santiago', 'America/Santiago', null),
                    (8, 'CA', 'Montréal', 'America/Toronto', 'CA-QC'), (9, 'ZA', 'Durban', 'Africa/Johannesburg', null))
                   p(k, country, city, zone, region) on p.k = n % 10""";

    private static final String LANGUAGES =
            "insert into consultant_language (firm_id, consultant_id, tag, level) select firm_id, id, 'es', 'C1' from consultant where firm_id = ?";

    private static final String CERTIFICATES =
            """
            insert into certification (firm_id, id, consultant_id, programme_id, certified_on, expires_on, certified_by)
            select firm_id, uuidv7(), id, ?::uuid, current_date - 400, current_date + 800, 'Vera Paulsen'
              from consultant where firm_id = ?""";

    /** Twelve times a year for five years: mostly a day or two, twice a year two weeks. */
    private static final String LEAVE =
            """
            insert into leave (firm_id, id, consultant_id, first_day, last_day, ends_at_noon, kind)
            select c.firm_id, uuidv7(), c.id, d.first, d.first + case when m.n % 6 = 0 then 13 else (r.h % 3)::int end, r.h % 5 = 0 and m.n % 6 = 0,
                   (array['VACATION', 'SICK', 'TRAINING', 'PERSONAL', 'OTHER'])[1 + r.h % 5]
              from consultant c
             cross join generate_series(0, 59) m(n)
             cross join lateral (select abs(hashtextextended(c.id::text || m.n, 0) % 1000) h) r
             cross join lateral (select (date_trunc('month', current_date) + (m.n - 44) * interval '1 month')::date + (r.h % 14)::int as first) d
             where c.firm_id = ?""";

    private static final String STOPWATCH =
            """
            (() => {
                const quiet = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(one => !one.isActive?.());
                const look = () => {
                    const lanes = document.querySelectorAll('.board li .lane');
                    if (lanes.length === 50 && lanes[0].getBoundingClientRect().height > 0 && quiet()) {
                        requestAnimationFrame(() => window.drawnAfter = performance.now());
                    } else {
                        requestAnimationFrame(look);
                    }
                };
                requestAnimationFrame(look);
            })()""";

    private final StringBuilder report = new StringBuilder();

    @Test
    void no_request_fails_while_the_figures_are_measured() throws IOException {
        Machine machine = new Machine();
        TestFirm firm = TestFirm.open();
        UUID programme = fill(firm, PEOPLE);
        Caller vera = firm.vera().caller();
        Histogram times = search(vera, firm, programme);
        TestFirm small = TestFirm.open();
        fill(small, BOARD);
        List<Double> boards = board(small);

        line("## Availability%n");
        line("| figure | measured | target |");
        line("|---|---:|---:|");
        line(
                "| who is free for three days in a row, C1 Spanish, certified, within two hours: %d consultants, five years of leave; p50 of %d | %.1f ms | ≤ 100 ms |",
                PEOPLE, SEARCHES, times.getValueAtPercentile(50) / 1e3);
        line("| the same: p95 | %.1f ms | |", times.getValueAtPercentile(95) / 1e3);
        line(
                "| board of %d people × 3 months in Chromium, page and all: median of %d (%.0f to %.0f ms) | %.0f ms | ≤ 1000 ms |",
                BOARD, boards.size(), Collections.min(boards), Collections.max(boards), Series.median(boards));
        report.append('\n').append(machine.facts());
        System.out.println(report);
        Path written = StackForTests.target().resolve("bench/availability.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, report);
    }

    private static UUID fill(TestFirm firm, int people) {
        UUID programme = firm.programme("Listening to both sides");
        Sql.run(CONSULTANTS, firm.id(), people);
        Sql.run(LANGUAGES, firm.id());
        Sql.run(CERTIFICATES, programme, firm.id());
        Sql.run(LEAVE, firm.id());
        Sql.run("analyze leave");
        return programme;
    }

    private static Histogram search(Caller caller, TestFirm firm, UUID programme) {
        Histogram times = Load.histogram();
        LocalDate month = LocalDate.now().withDayOfMonth(1);
        for (int i = 0; i < WARM_UP + SEARCHES; i++) {
            LocalDate from = month.plusDays(i % 200);
            String path = firm.path() + "/availability?from=" + from + "&to=" + from.plusDays(30)
                    + "&days=3&consecutive=true&language=es&level=C1&near=America/Sao_Paulo&hours=2&limit=50&certified="
                    + programme;
            long begin = System.nanoTime();
            var answer = caller.get(path).is(200);
            if (i >= WARM_UP) {
                times.recordValue((System.nanoTime() - begin) / 1_000);
                assertThat(answer.json()).isNotEmpty();
            }
        }
        return times;
    }

    /** Milliseconds from the start of the navigation until the board is painted and nothing is on its way. */
    private static List<Double> board(TestFirm firm) {
        LocalDate from = LocalDate.now().withDayOfMonth(1);
        String address = StackForTests.stack().url() + "/f/" + firm.slug() + "/availability?from=" + from + "&to="
                + from.plusMonths(3).minusDays(1);
        try (var visitor = Browser.shared().visitor()) {
            visitor.addInitScript(STOPWATCH);
            Page page = visitor.newPage();
            page.navigate(address);
            page.locator("#username").fill(firm.vera().email());
            page.locator("#kc-login").click();
            page.locator("#password").fill(TestFirm.PASSWORD);
            page.locator("#kc-login").click();
            drawnAfter(page);
            List<Double> all = new ArrayList<>();
            for (int i = 0; i < 3 + LOADS; i++) {
                page.navigate(address);
                all.add(drawnAfter(page));
            }
            return all.subList(3, all.size());
        }
    }

    private static double drawnAfter(Page page) {
        page.waitForURL("**/availability**");
        page.waitForFunction("window.drawnAfter");
        return ((Number) page.evaluate("window.drawnAfter")).doubleValue();
    }

    private void line(String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
