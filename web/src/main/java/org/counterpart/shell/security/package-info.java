/**
 * Who is there: the screens' sign-in by OpenID Connect (authorization code, PKCE, a session of ours), the API's bearer
 * tokens. Both end in one thing, the container's caller principal, whose name is the token's {@code sub}; what that
 * person may do is asked elsewhere ({@code org.counterpart.firm}). Two worlds that never mix: a session is nothing to
 * the API, a token is nothing to a screen.
 */
package org.counterpart.shell.security;
