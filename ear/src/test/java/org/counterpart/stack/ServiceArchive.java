package org.counterpart.stack;

import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What a test inside the server is deployed as: the EAR as it was built, with the test's classes in the place of the
 * screens. It lives beside the application itself and uses the same database.
 */
public final class ServiceArchive {
    private static final String SCREENS = "/counterpart-web.war";
    private static final String APPLICATION =
            """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <application-name>services</application-name>
              <module><ejb>counterpart-ejb.jar</ejb></module>
              <module><web><web-uri>services-test.war</web-uri><context-root>/services-test</context-root></web></module>
              <library-directory>lib</library-directory>
            </application>
            """;

    private ServiceArchive() {}

    /** An EAR for {@code @Deployment}, from the test's own class and whatever else of the tests it needs inside. */
    public static EnterpriseArchive with(Class<?>... classes) {
        var tests = ShrinkWrap.create(WebArchive.class, "services-test.war")
                .addClasses(classes)
                .addAsWebInfResource(
                        new StringAsset(
                                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml");
        var ear = ShrinkWrap.create(ZipImporter.class, "services.ear")
                .importFrom(Artefacts.load().ear().toFile())
                .as(EnterpriseArchive.class);
        ear.delete(SCREENS);
        ear.delete("/META-INF/application.xml");
        return ear.addAsModule(Testable.archiveToTest(tests)).setApplicationXML(new StringAsset(APPLICATION));
    }
}
