package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.counterpart.stack.Mail;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages on their way: sent once, tried again where that is safe, and shown where it is not. */
class MailsIT {

    private TestFirm firm;
    private String mails;
    private Caller vera;

    @BeforeEach
    void open_a_firm() {
        firm = TestFirm.open();
        mails = firm.path() + "/mails";
        vera = firm.vera().caller();
    }

    @Test
    void a_message_is_sent_once_and_then_forgotten() {
        String address = UUID.randomUUID() + "@example.org";
        UUID mail = mail(address, "WAITING", 0);
        send(mail);
        Mail arrived = StackForTests.stack().inbox().awaitMailTo(address);
        assertThat(arrived.text()).isEqualTo("Hello");
        assertThat(arrived.headers().get("Message-ID")).isEqualTo("<" + mail + "@localhost>");
        assertThat(arrived.headers().get("Auto-Submitted")).isEqualTo("auto-generated");
        awaitNoWork();
        assertThat(Sql.column("select state || body || html from mail where id = ?", mail))
                .containsExactly("SENT");
        send(mail);
        awaitNoWork();
        assertThat(StackForTests.stack().inbox().mails().stream()
                        .filter(one -> one.to().equals(address)))
                .hasSize(1);
        vera.having(vera.get(mails + "/" + mail))
                .put(mails + "/" + mail + "/sending", "")
                .isProblem(409);
    }

    @Test
    void what_the_server_does_not_take_is_tried_again_and_given_up_in_the_end() {
        UUID tried = mail("no address at all", "WAITING", 0);
        UUID last = mail("no address at all", "WAITING", 49);
        send(tried);
        send(last);
        await(last, "GIVEN_UP");
        await(tried, "WAITING");
        assertThat(Sql.number("select attempts from mail where id = ?", tried)).isPositive();
        assertThat(Sql.column("select failure from mail where id = ?", tried).get(0))
                .isNotEmpty();
        assertThat(Sql.number("select count(*) from due_work where subject_id = ? and due_at > now()", tried))
                .as("comes due again")
                .isEqualTo(1);
        Answer shown = vera.get(mails).is(200);
        assertThat(shown.each("id")).containsExactly(last.toString());
        assertThat(shown.each("attempts")).containsExactly("50");
        assertThat(shown.body()).doesNotContain("Hello");
        Sql.run("delete from due_work where firm_id = ?", firm.id());
    }

    @Test
    void what_may_have_been_sent_when_the_server_died_is_not_sent_again() {
        String address = UUID.randomUUID() + "@example.org";
        UUID mail = mail(address, "SENDING", 1);
        Sql.run("update mail set tried_at = now() - interval '10 minutes' where id = ?", mail);
        send(mail);
        await(mail, "GIVEN_UP");
        assertThat(StackForTests.stack().inbox().mails()).extracting(Mail::to).doesNotContain(address);
    }

    @Test
    void a_vp_sends_again_what_was_given_up_and_nobody_else_sees_it() {
        String address = UUID.randomUUID() + "@example.org";
        UUID mail = mail(address, "GIVEN_UP", 50);
        Answer seen = vera.get(mails + "/" + mail).is(200);
        for (Caller other : List.of(firm.camila().caller(), firm.clara().caller())) {
            assertThat(other.get(mails).status()).isIn(403, 404);
            assertThat(other.having(seen)
                            .put(mails + "/" + mail + "/sending", "")
                            .status())
                    .isIn(403, 404);
        }
        vera.put(mails + "/" + mail + "/sending", "").isProblem(428);
        vera.having(seen).put(mails + "/" + mail + "/sending", "").is(200);
        assertThat(StackForTests.stack().inbox().awaitMailTo(address).text()).isEqualTo("Hello");
        await(mail, "SENT");
    }

    private UUID mail(String address, String state, int attempts) {
        UUID mail = firm.mailGivenUp();
        Sql.run("update mail set recipient = ?, state = ?, attempts = ? where id = ?", address, state, attempts, mail);
        return mail;
    }

    private void send(UUID mail) {
        Sql.run(
                "insert into due_work (firm_id, id, kind, subject_id, due_at) values (?, ?, 'mail.send', ?, now())",
                firm.id(),
                UUID.randomUUID(),
                mail);
    }

    private static void await(UUID mail, String state) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!Sql.column("select state from mail where id = ? and tried_at is not null", mail)
                .contains(state)) {
            assertThat(System.nanoTime()).as("becomes " + state).isLessThan(end);
        }
    }

    private void awaitNoWork() {
        long end = System.nanoTime() + 60_000_000_000L;
        while (Sql.number("select count(*) from due_work where firm_id = ?", firm.id()) > 0) {
            assertThat(System.nanoTime()).as("due work is done").isLessThan(end);
        }
    }
}
