/**
 * The firm's members, kept by its VP: who belongs, with which roles; invitations, deactivation. Makes accounts in
 * Keycloak for invited people as due work. Uses {@code firm} and {@code work}; knows no other feature.
 */
package org.counterpart.members;
