/** The API for client organisations and their people. */
package org.counterpart.clients.rest;
