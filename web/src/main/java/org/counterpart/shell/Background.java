package org.counterpart.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work that takes longer than a click may: done beside the screen, as the same person, while the screen asks twice a
 * second how far it is. Each question is an ordinary request, so whoever is out of the firm meanwhile is out of the
 * screen too. Work goes on when its screen is left.
 */
@ApplicationScoped
public class Background {

    private static final int ASKS_EVERY_MILLIS = 500;
    private static final int NEVER = -1;

    // The server's own threads alone carry on who somebody is.
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    /**
     * Starts work that belongs to a screen.
     *
     * @param work what is to be done; enters the firm anew, for a member is never handed to another thread
     * @param done shows, on the screen, what came of it
     * @param failed shows, on the screen, why nothing came of it
     */
    public <T> void run(UI screen, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        screen.setPollInterval(ASKS_EVERY_MILLIS);
        start(() -> {
            try {
                T result = work.call();
                show(screen, () -> finished(screen, () -> done.accept(result)));
            } catch (Exception failure) {
                show(screen, () -> finished(screen, () -> failed.accept(failure)));
            }
        });
    }

    /** Shows something of work that goes on; nothing happens if the screen was left. */
    public static void show(UI screen, Command change) {
        try {
            screen.access(change);
        } catch (UIDetachedException left) {
            // Nobody is looking any more; the work matters, not the sight of it.
            return;
        }
    }

    /** Starts work on a thread of the server's. */
    protected void start(Runnable work) {
        threads.execute(work);
    }

    private static void finished(UI screen, Runnable shown) {
        screen.setPollInterval(NEVER);
        shown.run();
    }
}
