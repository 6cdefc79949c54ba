package org.counterpart.shell.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.counterpart.common.Digest;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/**
 * Answers lists that are asked for again and again and seldom change: with an {@code ETag}, and without asking the
 * database more than it was asked to let the caller in, as long as the firm's edition is the same. Only for a list
 * whose tables all count in editions (see {@code app.counts_in_editions}).
 *
 * <p>An answer is kept for one firm, one edition of it, one day (UTC) and one set of roles; so what the service refuses a
 * role, no other role's answer can give it.
 */
@ApplicationScoped
public class Lists {

    /** A quarter of what the server may use. */
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 4;

    private static final Duration LONGEST_UNUSED = Duration.ofMinutes(10);

    private final Cache<Question, Page> answered = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Question question, Page page) -> page.json().length)
            .expireAfterAccess(LONGEST_UNUSED)
            .build();

    private record Question(
            UUID firm, long edition, LocalDate day, List<Role> roles, UUID client, List<?> asked, Slice slice) {

        Question(Member member, LocalDate day, List<?> asked, Slice slice) {
            this(
                    member.firmId(),
                    member.edition(),
                    day,
                    member.roles().stream().sorted().toList(),
                    member.clientId().orElse(null),
                    asked,
                    slice);
        }

        /** A strong tag, as RFC 9110 writes it. */
        String tag() {
            return '"' + edition + "-" + Digest.sha256(toString()).substring(0, 16) + '"';
        }
    }

    private record Page(byte[] json, boolean more, String tag) {}

    @Inject
    Clock clock;

    /**
     * 200 with the rows as a JSON array and links to the parts beside them, or 304 if the caller has them already.
     *
     * @param member who has just entered
     * @param known the call's {@code If-None-Match}; may be {@code null}
     * @param asked everything the rows depend on beside the member and the part: filter and sort
     * @param rows asks the service
     */
    public Response answer(Member member, String known, Paging paging, List<?> asked, Supplier<List<?>> rows) {
        Question question = new Question(member, LocalDate.now(clock), asked, paging.slice());
        Page page = answered.getIfPresent(question);
        if (page == null) {
            List<?> found = rows.get();
            page = new Page(json(paging.shown(found)), paging.more(found), question.tag());
            answered.put(question, page);
        }
        return known != null && known.contains(page.tag())
                ? Response.notModified().header(HttpHeaders.ETAG, page.tag()).build()
                : paging.linked(Response.ok(page.json()), page.more())
                        .header(HttpHeaders.ETAG, page.tag())
                        // Else a list longer than the server's buffer travels in chunks.
                        .header(HttpHeaders.CONTENT_LENGTH, String.valueOf(page.json().length))
                        .build();
    }

    private static byte[] json(List<?> rows) {
        try {
            return Json.MAPPER.writeValueAsBytes(rows);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
