package org.counterpart.clients.ui;

import com.vaadin.flow.component.Component;
import org.counterpart.clients.OrganizationDetails;
import org.counterpart.firm.Member;

/**
 * What another feature adds to a client organisation's own screen: a bean that makes it. So this feature need not know who
 * stands on it.
 */
public interface OrganizationPart {

    /** The part for this member, one of the firm's own people, to see of this organisation. */
    Component of(Member member, OrganizationDetails organization);
}
