/**
 * Client organisations and their people (contacts). The firm's own keep them; clients see nothing of them here. A contact
 * can be invited as a client member. Uses {@code members} and what is below it.
 */
package org.counterpart.clients;
