package org.counterpart.shell;

import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Something that went wrong inside: written to the log once, under an id that the person sees and can tell us.
 *
 * @param id ten characters that are easy to read out
 */
public record Incident(String id) {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    /** The secret of somebody's link is nobody else's to read. */
    private static final Pattern LINK = Pattern.compile("/[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])");

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    /** Logs the failure and gives it an id. */
    public static Incident of(String where, Throwable failure) {
        StringBuilder id = new StringBuilder();
        ThreadLocalRandom.current().ints(10, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        LOG.log(Level.SEVERE, "Incident " + id + " at " + LINK.matcher(where).replaceAll("/…"), failure);
        return new Incident(id.toString());
    }
}
