package org.counterpart.stack;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Takes every mail that the stack sends, to whomever, and keeps the last 200 of them. Nothing leaves the machine. */
public final class Inbox implements AutoCloseable {
    private static final int KEPT = 200;

    private final GreenMail server;
    private final Deque<Mail> mails = new ArrayDeque<>();
    private int received;

    private Inbox(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        var users = server.getUserManager();
        users.setMessageDeliveryHandler((message, address) -> {
            keep(Mail.of(message.getMessage(), address.getEmail()));
            return account(users);
        });
        server.start();
    }

    static Inbox start(Ports ports) {
        return new Inbox(ports.smtp());
    }

    private synchronized void keep(Mail mail) {
        mails.addFirst(mail);
        if (mails.size() > KEPT) {
            mails.removeLast();
        }
        notifyAll();
    }

    /** The server insists on delivering into a mailbox of its own: one for all, emptied now and then. */
    private synchronized GreenMailUser account(UserManager users) throws UserException {
        try {
            if (++received % KEPT == 0) {
                server.purgeEmailFromAllMailboxes();
            }
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
        var account = users.getUser("inbox");
        return account != null ? account : users.createUser("inbox@localhost", "inbox", "inbox");
    }

    /** The mails kept, newest first. */
    public synchronized List<Mail> mails() {
        return List.copyOf(mails);
    }

    /** Waits up to 30 seconds for a mail to this address, and returns the newest one. */
    public Mail awaitMailTo(String address) {
        return await(mail -> mail.to().equalsIgnoreCase(address))
                .orElseThrow(() -> new AssertionError("No mail came to " + address + ", only: " + mails()));
    }

    /** Waits up to 30 seconds for a mail like this, and returns the newest one. */
    public synchronized Optional<Mail> await(Predicate<Mail> wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try {
            while (true) {
                var found = mails.stream().filter(wanted).findFirst();
                long left = end - System.nanoTime();
                if (found.isPresent() || left <= 0) {
                    return found;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
