package org.counterpart.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.counterpart.common.Digest;
import org.junit.jupiter.api.Test;

class FormTicketTest {

    private static final byte[] KEY = new byte[32];
    private static final byte[] ANOTHER = "thirty-two bytes of another link".getBytes();
    private static final String DIGEST = Digest.sha256("one document");
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123Z");

    private final FormTicket ticket = FormTicket.issue(KEY, DIGEST, NOW);

    @Test
    void any_node_with_the_links_key_reads_what_another_wrote() {
        FormTicket read = FormTicket.read(KEY, ticket.text()).orElseThrow();
        assertThat(read.issuedAt()).isEqualTo(NOW);
        assertThat(read.asks(DIGEST)).isTrue();
        assertThat(read.asks(Digest.sha256("another document"))).isFalse();
        assertThat(read.sheetId()).isEqualTo(ticket.sheetId());
        assertThat(read.resultToken()).isEqualTo(ticket.resultToken()).hasSize(43);
    }

    @Test
    void a_ticket_of_another_link_is_none() {
        assertThat(FormTicket.read(ANOTHER, ticket.text())).isEmpty();
    }

    @Test
    void a_ticket_of_which_one_bit_was_changed_is_none() {
        byte[] bytes = Base64.getUrlDecoder().decode(ticket.text());
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThat(FormTicket.read(KEY, text)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void what_is_no_ticket_is_none() {
        for (String text : Arrays.asList(null, "", "x", "<script>", ticket.text() + "AA", "ä".repeat(75))) {
            assertThat(FormTicket.read(KEY, text)).as(text).isEmpty();
        }
    }

    @Test
    void every_form_becomes_a_sheet_of_its_own() {
        FormTicket other = FormTicket.issue(KEY, DIGEST, NOW);
        assertThat(other.sheetId()).isNotEqualTo(ticket.sheetId());
        assertThat(other.resultToken()).isNotEqualTo(ticket.resultToken());
        assertThat(UUID.fromString(ticket.sheetId().toString())).isEqualTo(ticket.sheetId());
    }
}
