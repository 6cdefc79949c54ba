package org.counterpart.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.counterpart.firm.Role;

/**
 * Who may open a screen: members with one of these roles; for everybody else it does not exist, and their menu does not
 * show it. A screen that says nothing is for the firm's own people, never for clients.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForRoles {

    /** The roles, one of which is enough. */
    Role[] value();
}
