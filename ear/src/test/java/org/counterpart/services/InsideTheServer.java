package org.counterpart.services;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.stack.ServiceArchive;
import org.counterpart.stack.StackForTests;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A test of services where they really run: in the server, signed in as somebody, on the real database. */
@ArquillianTest
abstract class InsideTheServer {

    /** How often a test lets two people act at the same moment: who is first differs. */
    static final int ROUNDS = 4;

    @Inject
    MembershipService memberships;

    @Inject
    SignIn signIn;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @Deployment
    static EnterpriseArchive deployment() throws Exception {
        EnterpriseArchive ear = ServiceArchive.with();
        File assertj = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var owner = StackForTests.stack().asSuperuser();
        ear.getAsType(WebArchive.class, "/services-test.war")
                .addPackages(
                        false, Filters.exclude(MoodyHandler.class, Beside.class), InsideTheServer.class.getPackage())
                .addAsLibrary(assertj)
                .addAsResource(
                        new StringAsset(String.join("\n", owner.url(), owner.user(), owner.password())),
                        House.DATABASE);
        // What is found beside the services only.
        ear.getAsType(JavaArchive.class, "/counterpart-ejb.jar").addClasses(MoodyHandler.class, Beside.class);
        return ear;
    }

    /** Signs this person in and enters the firm. */
    Member enter(House firm, House.Person person) {
        signIn.as(person.subject());
        return memberships.enter(firm.slug());
    }

    /** Does this in a transaction of its own, which is undone if anything is thrown. */
    void inTransaction(ThrowingRunnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
            transaction.commit();
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    /** What went wrong, without the container's wrapping; {@code null} if nothing did. */
    static Throwable failure(ThrowingRunnable work) {
        try {
            work.run();
            return null;
        } catch (Throwable thrown) {
            Throwable told = thrown;
            while (told instanceof EJBException && told.getCause() != null) {
                told = told.getCause();
            }
            return told;
        }
    }

    /** The key of the problem that this ends in. */
    static String problem(ThrowingRunnable work) {
        Throwable failure = failure(work);
        if (failure instanceof Problem problem) {
            return problem.key();
        }
        throw new AssertionError("Not refused, but: " + failure, failure);
    }

    /** Does all of these at the same moment, each on a thread of its own, and says how each went: {@code null} is well. */
    List<Throwable> atOnce(ThrowingRunnable... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        List<Future<Throwable>> running = new ArrayList<>();
        for (ThrowingRunnable work : works) {
            Callable<Throwable> task = () -> {
                start.await(20, TimeUnit.SECONDS);
                return failure(work);
            };
            running.add(executor.submit(task));
        }
        List<Throwable> ends = new ArrayList<>();
        for (Future<Throwable> run : running) {
            ends.add(run.get(60, TimeUnit.SECONDS));
        }
        return ends;
    }

    /** Work that may throw. */
    @FunctionalInterface
    interface ThrowingRunnable {
        void run() throws Exception;
    }
}
