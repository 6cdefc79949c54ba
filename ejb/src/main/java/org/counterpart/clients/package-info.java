/**
 * Client organisations and their people (contacts). The firm's own keep them; clients see nothing of them here. A contact
 * can be invited as a client member. Uses {@code members} and what is below it; whoever builds on an organisation says so
 * by {@link org.counterpart.clients.OrganizationUse}, and asks {@link org.counterpart.clients.Organizations} and {@link
 * org.counterpart.clients.Contacts}.
 */
package org.counterpart.clients;
