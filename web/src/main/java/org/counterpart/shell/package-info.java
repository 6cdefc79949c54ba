/**
 * The shell: what every screen and every resource stands on. Knows {@code common} and {@code firm}, and no other feature.
 *
 * <p>A screen. The shell enters the firm in the address before the view is made, turns away who lacks the role (as if
 * there were nothing), builds the menu from {@code @Menu} (its title is a text's key), and shows every {@link
 * org.counterpart.common.Problem} a click ends in as a sentence. So a view only says what it shows:
 *
 * <pre>{@code
 * @CdiComponent
 * @Route(value = "roster", layout = FirmLayout.class)              // /f/{firm}/roster
 * @ForRoles({Role.VP, Role.CONSULTANT})                            // left out: the firm's own people, never clients
 * @Menu(title = "roster.menu", order = 10, icon = "vaadin:users")  // left out: not in the menu
 * class RosterView extends VerticalLayout implements HasDynamicTitle {
 *
 *     @Inject
 *     RosterView(Member member, RosterService roster) {            // the member who opened this screen
 *         add(new H1(text("roster.title")));                       // import static Texts.text
 *         grid.setItems(q -> roster.rows(member, slice(q)).stream(), q -> roster.count(member));
 *     }
 *
 *     public String getPageTitle() {
 *         return Texts.title("roster.title");
 *     }
 * }
 * }</pre>
 *
 * The page of a thing with tabs, each a view of whatever feature shows something there, is a {@link
 * org.counterpart.shell.TabbedPage}; {@code WorkshopPage} shows how.
 *
 * <p>In a form, {@code FormProblems.show(binder, invalid)} puts an {@link org.counterpart.common.Invalid} on the fields it
 * names; {@code Unsaved.ask(event)} asks whoever leaves with something typed.
 *
 * <p>A resource. Whatever it or a service throws becomes {@code application/problem+json} in the caller's language:
 *
 * <pre>{@code
 * @Path("firms/{firm}/consultants")                                // /api/firms/{firm}/consultants
 * @RequestScoped
 * @Produces(APPLICATION_JSON)
 * @Consumes(APPLICATION_JSON)
 * @Tag(name = "Consultants")
 * public class ConsultantsResource {
 *
 *     @Inject MembershipService memberships;
 *     @Inject RosterService roster;
 *     @PathParam("firm") String firm;
 *     @Context UriInfo uri;
 *
 *     @GET
 *     public Response list() {
 *         Paging paging = Paging.of(uri);
 *         Member member = memberships.enter(firm);
 *         return paging.answer(roster.rows(member, paging.slice()));
 *     }
 *
 *     @POST
 *     public Response add(@HeaderParam(IdempotencyKey.HEADER) String key, ConsultantData data) {
 *         ConsultantDetails made = roster.add(memberships.enter(firm), IdempotencyKey.of(key), data);
 *         return ETags.created(uri, made.id(), made, made.version());
 *     }
 *
 *     @PUT
 *     @Path("{id}")
 *     public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ConsultantData data) {
 *         ConsultantDetails now = roster.change(memberships.enter(firm), id, ETags.required(ifMatch), data);
 *         return ETags.ok(now, now.version());
 *     }
 * }
 * }</pre>
 */
package org.counterpart.shell;
