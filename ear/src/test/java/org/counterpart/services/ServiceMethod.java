package org.counterpart.services;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.availability.AvailabilityService;
import org.counterpart.availability.FreeQuestion;
import org.counterpart.availability.LeaveData;
import org.counterpart.availability.LeaveKind;
import org.counterpart.clients.ClientsService;
import org.counterpart.clients.ContactData;
import org.counterpart.clients.ContactService;
import org.counterpart.clients.OrganizationData;
import org.counterpart.clients.OrganizationFilter;
import org.counterpart.common.Slice;
import org.counterpart.contract.AcceptanceData;
import org.counterpart.contract.AnswerData;
import org.counterpart.contract.ConsultingRole;
import org.counterpart.contract.ContractService;
import org.counterpart.contract.ContractVersionService;
import org.counterpart.contract.RoleData;
import org.counterpart.contract.SendData;
import org.counterpart.contract.Standing;
import org.counterpart.contract.TermData;
import org.counterpart.contract.TermKind;
import org.counterpart.engagement.DecisionData;
import org.counterpart.engagement.DecisionService;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.EngagementFilter;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.NewEngagement;
import org.counterpart.engagement.NoteData;
import org.counterpart.engagement.PartyData;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.PhaseMove;
import org.counterpart.engagement.PhaseService;
import org.counterpart.engagement.TeamData;
import org.counterpart.engagement.TeamService;
import org.counterpart.engagement.Template;
import org.counterpart.engagement.Who;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.followup.EvaluationData;
import org.counterpart.followup.EvaluationService;
import org.counterpart.followup.FollowUpService;
import org.counterpart.followup.HealthSheetData;
import org.counterpart.followup.IssueAnswerData;
import org.counterpart.followup.IssueData;
import org.counterpart.followup.IssueService;
import org.counterpart.followup.SettlementData;
import org.counterpart.lists.ListsService;
import org.counterpart.mail.MailService;
import org.counterpart.members.Invitation;
import org.counterpart.members.MembersService;
import org.counterpart.outputs.OutputPart;
import org.counterpart.outputs.OutputsService;
import org.counterpart.partnering.AgreementSending;
import org.counterpart.partnering.AgreementTerms;
import org.counterpart.partnering.AgreementVersionService;
import org.counterpart.partnering.GroundToDiscuss;
import org.counterpart.partnering.Holding;
import org.counterpart.partnering.Mark;
import org.counterpart.partnering.MarkData;
import org.counterpart.partnering.SacrificeData;
import org.counterpart.partnering.TerritoryAgendaService;
import org.counterpart.partnering.TerritoryData;
import org.counterpart.partnering.TerritoryJoin;
import org.counterpart.partnering.TerritoryKind;
import org.counterpart.partnering.TerritoryService;
import org.counterpart.partnering.WaiverData;
import org.counterpart.partnering.WorkshopPromiseData;
import org.counterpart.partnering.WorkshopPromiseService;
import org.counterpart.prework.GuideQuestion;
import org.counterpart.prework.InterviewData;
import org.counterpart.prework.InterviewNoteData;
import org.counterpart.prework.InterviewService;
import org.counterpart.prework.NoteVisibility;
import org.counterpart.prework.PreparationData;
import org.counterpart.prework.ThemeChoice;
import org.counterpart.prework.ThemeData;
import org.counterpart.prework.ThemeService;
import org.counterpart.programmes.ProgrammeData;
import org.counterpart.programmes.ProgrammeFilter;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.promises.ContestData;
import org.counterpart.promises.MadeIn;
import org.counterpart.promises.PromiseData;
import org.counterpart.promises.PromiseFilter;
import org.counterpart.promises.PromiseService;
import org.counterpart.promises.ReleaseData;
import org.counterpart.promises.RenegotiationData;
import org.counterpart.promises.RulingData;
import org.counterpart.promises.Verdict;
import org.counterpart.quiz.ApprovalData;
import org.counterpart.quiz.Audience;
import org.counterpart.quiz.DriftService;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentFile;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InstrumentStatus;
import org.counterpart.quiz.InvitationService;
import org.counterpart.quiz.NewInstrument;
import org.counterpart.quiz.NormsService;
import org.counterpart.quiz.ObserverData;
import org.counterpart.quiz.OwnRoundData;
import org.counterpart.quiz.PassportService;
import org.counterpart.quiz.Perspective;
import org.counterpart.quiz.ProfileService;
import org.counterpart.quiz.PublicationData;
import org.counterpart.quiz.QuizContactService;
import org.counterpart.quiz.QuizLinkData;
import org.counterpart.quiz.QuizLinkService;
import org.counterpart.quiz.QuizTeamData;
import org.counterpart.quiz.QuizTeamService;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.quiz.RoundBoardService;
import org.counterpart.quiz.RoundData;
import org.counterpart.quiz.RoundFilter;
import org.counterpart.quiz.RoundService;
import org.counterpart.quiz.SelfAnswerService;
import org.counterpart.quiz.ShareData;
import org.counterpart.quiz.ShareService;
import org.counterpart.quiz.TeamProfileService;
import org.counterpart.quiz.TeamRoundData;
import org.counterpart.room.BlockPhase;
import org.counterpart.room.CaptureData;
import org.counterpart.room.ContributionData;
import org.counterpart.room.LiveService;
import org.counterpart.room.ShiftData;
import org.counterpart.room.ThreadLinkData;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.CertificationData;
import org.counterpart.roster.CertificationService;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.ImportProgress;
import org.counterpart.roster.LanguageSkill;
import org.counterpart.roster.PhotoFile;
import org.counterpart.roster.PhotoService;
import org.counterpart.roster.RosterFile;
import org.counterpart.roster.RosterService;
import org.counterpart.staffing.BookingData;
import org.counterpart.staffing.BookingStatus;
import org.counterpart.staffing.ClashKind;
import org.counterpart.staffing.StaffingService;
import org.counterpart.staffing.SuggestionQuestion;
import org.counterpart.staffing.SuggestionService;
import org.counterpart.staffing.Weights;
import org.counterpart.workshop.Captures;
import org.counterpart.workshop.WorkshopService;

/** A method of a service, found by asking the container: so a new one is walked before anybody thinks of it. */
record ServiceMethod(BeanManager beans, Bean<?> bean, Method method) {

    /** About a role profile, which is its owner's. */
    private static final List<Class<?>> PROFILES = List.of(
            ProfileService.class, SelfAnswerService.class, ShareService.class, DriftService.class, NormsService.class);

    private static final Instant IN_TWO_WEEKS = Instant.now().plus(Duration.ofDays(14));

    private static final InstrumentDocument EMPTY =
            InstrumentDocument.empty("en", Map.of("en", "Empty"), List.of(Map.of("en", "No"), Map.of("en", "Yes")));

    /** Every public method of every service outside {@code firm}, which makes members instead of asking for one. */
    static List<ServiceMethod> all(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
                .filter(bean -> bean.getBeanClass().getName().matches("org\\.counterpart\\.(?!firm\\.).*Service"))
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        // A guest's world is one thing, which no argument names.
                        .filter(method -> method.getParameterTypes()[0] != Guest.class)
                        .map(method -> new ServiceMethod(beans, bean, method)))
                .toList();
    }

    Class<?> service() {
        return bean.getBeanClass();
    }

    /** Whether clients are let through, to what is theirs of it. */
    boolean isListForClients() {
        return List.of(
                        "EngagementService.rows",
                        "EngagementService.count",
                        "WaitingService.mine",
                        "CounterpartService.mine",
                        "OutputsService.mine",
                        "PromiseBoardService.rows",
                        "ProfileService.mine",
                        "ProfileService.shared",
                        "ShareService.people",
                        "ShareService.teams",
                        "PromiseBoardService.engagements",
                        "PromiseBoardService.organizations",
                        "RoundService.startOwn",
                        "RoundBoardService.rows",
                        "RoundBoardService.count",
                        "WorkshopService.rows",
                        "WorkshopService.count")
                .contains(toString());
    }

    /** What the firm's own people never do, because only a party acts for itself: they are told so. */
    boolean isForPartiesAlone() {
        return List.of(
                        "OwnSeatService.find",
                        "OwnSeatService.answer",
                        "IssueService.answer",
                        "IssueService.settle",
                        "HealthService.sheet",
                        "HealthService.save",
                        "HealthService.send",
                        "SacrificeService.state",
                        "SacrificeService.reword",
                        "SacrificeService.withdraw",
                        "SacrificeService.mark",
                        "WaiverService.waive",
                        "WaiverService.withdraw",
                        "AgreementVersionService.accept")
                .contains(toString());
    }

    /** What a party keeps to itself: to everybody else, the firm's own people too, there is no such thing. */
    boolean isAPartysOwn() {
        return service() == TerritoryService.class;
    }

    boolean takesAnId() {
        return Arrays.asList(method.getParameterTypes()).contains(UUID.class);
    }

    /** What calling it as this member ends in, on a thing of this firm made for the call; {@code null} is well. */
    Throwable outcome(Member member, House of) {
        Object service = beans.getReference(bean, service(), beans.createCreationalContext(bean));
        Class<?>[] types = method.getParameterTypes();
        Object[] values = new Object[types.length];
        UUID within = null;
        UUID outermost = null;
        for (int i = 0; i < types.length; i++) {
            Object convened = service().getPackage() == WorkshopService.class.getPackage()
                    ? WorkshopThings.value(types[i], service, member, of, outermost)
                    : null;
            values[i] = convened != null
                    ? convened
                    : types[i] == UUID.class
                            ? thing(member, of, within)
                            : types[i] == PromiseData.class
                                    ? promise(of, within)
                                    : List.of(CaptureData.class, ThreadLinkData.class, WorkshopPromiseData.class)
                                                    .contains(types[i])
                                            ? null
                                            : value(types[i], member, of);
            if (types[i] == WorkshopPromiseData.class) {
                values[i] = new WorkshopPromiseData(promise(of, engagementOf(within)), null);
            }
            if (types[i] == CaptureData.class) {
                values[i] = new CaptureData(ofDay("room_block", "", within), null, "Said aloud.", null);
            }
            if (types[i] == ThreadLinkData.class) {
                values[i] = new ThreadLinkData(
                        ofDay("contribution", "and kind = 'FACTOR'", within),
                        ofDay("contribution", "and kind = 'SUCCESS'", within));
            }
            if (types[i] == QuizLinkData.class && within != null) {
                values[i] = new QuizLinkData(House.slug(within), "Roles", "", true, false, null);
            }
            within = values[i] instanceof UUID thing ? thing : within;
            outermost = outermost == null ? within : outermost;
        }
        return InsideTheServer.failure(() -> {
            try {
                method.invoke(service, values);
            } catch (InvocationTargetException thrown) {
                throw (Exception) thrown.getCause();
            }
        });
    }

    private Object value(Class<?> type, Member member, House of) {
        LocalDate today = LocalDate.now();
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(Member.class, member),
                Map.entry(long.class, 1L),
                Map.entry(int.class, 1),
                Map.entry(TermData.class, new TermData(TermKind.WANT, "A plan by May", true)),
                Map.entry(AnswerData.class, new AnswerData(Standing.DECLINED, "Not this year.")),
                Map.entry(RoleData.class, RoleData.all("Berths", ConsultingRole.COLLABORATIVE)),
                Map.entry(SendData.class, new SendData("As agreed.")),
                Map.entry(AcceptanceData.class, new AcceptanceData(null)),
                Map.entry(PromiseFilter.class, PromiseFilter.OPEN),
                Map.entry(RulingData.class, new RulingData(Verdict.KEPT, "")),
                Map.entry(ContestData.class, new ContestData("It was there.")),
                Map.entry(ReleaseData.class, new ReleaseData("")),
                Map.entry(
                        RenegotiationData.class,
                        new RenegotiationData("The list", "It lies there.", IN_TWO_WEEKS, "Europe/Oslo", "")),
                Map.entry(ShareData.class, new ShareData(Audience.FIRM, null)),
                Map.entry(Map.class, Map.of("expert.decides", 2)),
                Map.entry(Slice.class, new Slice(0, 10)),
                Map.entry(String.class, UUID.randomUUID().toString()),
                Map.entry(Set.class, Set.of(Role.CONSULTANT)),
                Map.entry(Locale.class, Locale.ENGLISH),
                Map.entry(LocalDate.class, today),
                Map.entry(LeaveData.class, new LeaveData(today, today, false, true, LeaveKind.SICK, "")),
                Map.entry(
                        FreeQuestion.class, new FreeQuestion(today, today, 0.5, false, ConsultantFilter.NONE, null, 0)),
                Map.entry(ConsultantFilter.class, ConsultantFilter.NONE),
                Map.entry(ConsultantSort.class, ConsultantSort.BY_NAME),
                Map.entry(ConsultantData.class, thandi()),
                Map.entry(byte[].class, House.snapshot()),
                Map.entry(PhotoFile.Size.class, PhotoFile.Size.SMALL),
                Map.entry(ProgrammeFilter.class, ProgrammeFilter.OFFERED),
                Map.entry(
                        ProgrammeData.class,
                        new ProgrammeData("Listening " + UUID.randomUUID(), "", List.of("en"), 2, true, null)),
                Map.entry(
                        CertificationData.class,
                        new CertificationData(of.programme(), LocalDate.parse("2026-01-01"), null, "Vera Paulsen")),
                Map.entry(
                        Invitation.class,
                        new Invitation(UUID.randomUUID() + "@example.org", "Ida Berg", Set.of(Role.VP), "en")),
                Map.entry(OrganizationFilter.class, OrganizationFilter.ACTIVE),
                Map.entry(
                        OrganizationData.class,
                        new OrganizationData("Skerry " + UUID.randomUUID(), "NO", "", "Europe/Oslo", "", "", "", null)),
                Map.entry(
                        ContactData.class, new ContactData("Solveig Dahl", "", "", "", "en", "Europe/Oslo", "", null)),
                Map.entry(EngagementFilter.class, EngagementFilter.ALL),
                Map.entry(EngagementData.class, harbour()),
                Map.entry(NewEngagement.class, new NewEngagement(harbour(), List.of())),
                Map.entry(PartyData.class, new PartyData(of.organization())),
                Map.entry(TeamData.class, new TeamData(of.invited().id(), true)),
                Map.entry(PhaseMove.class, new PhaseMove(Phase.CONTRACTING, "The wants have changed.")),
                Map.entry(
                        QuizLinkData.class,
                        new QuizLinkData("roles-" + UUID.randomUUID(), "Roles", "", true, true, null)),
                Map.entry(NoteData.class, new NoteData("Between us.")),
                Map.entry(
                        DecisionData.class,
                        new DecisionData(
                                "Berths", "One list.", today.minusDays(1), Who.CLIENT, Who.FIRM, Who.NOBODY_YET, null)),
                Map.entry(
                        BookingData.class,
                        new BookingData(
                                of.profile(null),
                                today.plusDays(30),
                                today.plusDays(60),
                                0.5,
                                BookingStatus.TENTATIVE,
                                "",
                                List.of(ClashKind.values()))),
                Map.entry(
                        TerritoryData.class,
                        new TerritoryData("Dates", TerritoryKind.DECISION, Holding.NOBODY, null, "")),
                Map.entry(TerritoryJoin.class, new TerritoryJoin("Dates", null)),
                Map.entry(GroundToDiscuss.class, new GroundToDiscuss("Dates", null)),
                Map.entry(SacrificeData.class, new SacrificeData("The last word", "One timetable", "Two posts", today)),
                Map.entry(MarkData.class, new MarkData(Mark.REAL, 1, "")),
                Map.entry(
                        AgreementTerms.class, new AgreementTerms("To build.", "", List.of(), List.of(), List.of(), "")),
                Map.entry(AgreementSending.class, new AgreementSending("As agreed.")),
                Map.entry(WaiverData.class, new WaiverData("We gave enough.")),
                Map.entry(SuggestionQuestion.class, new SuggestionQuestion(null, null, 2, Weights.USUAL)),
                Map.entry(InstrumentStatus.class, InstrumentStatus.ACTIVE),
                Map.entry(NewInstrument.class, new NewInstrument("How we decide", "en", null)),
                Map.entry(Perspective.class, Perspective.SELF),
                Map.entry(PublicationData.class, new PublicationData(List.of())),
                Map.entry(InstrumentDocument.class, EMPTY),
                Map.entry(InstrumentFile.class, new InstrumentFile(InstrumentFile.FORMAT, "empty", "Empty", 1, EMPTY)),
                Map.entry(List.class, List.of()),
                Map.entry(boolean.class, true),
                Map.entry(RoundFilter.class, RoundFilter.ALL),
                Map.entry(OwnRoundData.class, new OwnRoundData("", today.plusDays(20), "Europe/Oslo", null)),
                Map.entry(RoundData.class, spring()),
                Map.entry(
                        TeamRoundData.class,
                        new TeamRoundData(spring(), of.quizTeam(of.consultant().id()), null, null, null)),
                Map.entry(QuizTeamData.class, new QuizTeamData("The harbour team", List.of())),
                Map.entry(
                        ObserverData.class,
                        new ObserverData(null, "Olga Observer", "olga@example.org", RaterGroup.CLIENT, "en")),
                Map.entry(ApprovalData.class, new ApprovalData(List.of(), true)),
                Map.entry(InterviewData.class, new InterviewData(null, IN_TWO_WEEKS, null, 0)),
                Map.entry(OutputPart.class, OutputPart.SACRIFICES),
                Map.entry(GuideQuestion.class, GuideQuestion.HOPE),
                Map.entry(
                        InterviewNoteData.class,
                        new InterviewNoteData(NoteVisibility.FACILITATORS, "One list.", false)),
                Map.entry(Captures.class, Captures.SUCCESS),
                Map.entry(BlockPhase.class, BlockPhase.REVEALED),
                Map.entry(ShiftData.class, new ShiftData(5, null)),
                Map.entry(ContributionData.class, new ContributionData("One crane for both.", "Cranes", false)),
                Map.entry(ThemeData.class, new ThemeData("Lists", "")),
                Map.entry(ThemeChoice.class, new ThemeChoice(null)),
                Map.entry(PreparationData.class, new PreparationData("They are at sea.")),
                Map.entry(IssueData.class, new IssueData("The access road", "")),
                Map.entry(IssueAnswerData.class, new IssueAnswerData("From Monday on.")),
                Map.entry(SettlementData.class, new SettlementData("")),
                Map.entry(EvaluationData.class, new EvaluationData("Grete", "The round", "", "", "", List.of())),
                Map.entry(HealthSheetData.class, new HealthSheetData(null, null)),
                Map.entry(ImportProgress.class, ImportProgress.NONE),
                Map.entry(
                        RosterFile.class,
                        RosterFile.of("name,country,city,zone\nCy Oh,PT,Faro,Europe/Lisbon"
                                .getBytes(StandardCharsets.UTF_8))));
        if (!values.containsKey(type)) {
            throw new AssertionError("Teach this walk what to give " + this + " as a " + type.getSimpleName());
        }
        return values.get(type);
    }

    /** @param within what was made for the parameter before, which this one belongs to; {@code null} for the first */
    private UUID thing(Member member, House of, UUID within) {
        if (service() == MembersService.class) {
            return of.invited().id();
        }
        if (service() == RosterService.class) {
            return of.profile(null);
        }
        if (service() == PhotoService.class) {
            return of.photographed(null);
        }
        if (service() == ProgrammeService.class) {
            return of.programme();
        }
        if (service() == AvailabilityService.class) {
            return within == null ? of.profile(null) : of.leave(within);
        }
        if (service() == CertificationService.class) {
            return within == null
                    ? of.profile(null)
                    : of.certification(within, of.programme(), LocalDate.parse("2026-01-01"), null);
        }
        if (service() == ClientsService.class) {
            return of.organization();
        }
        if (service() == ContactService.class) {
            return within == null ? of.organization() : of.contact(within);
        }
        if (service().getPackage() == EngagementService.class.getPackage()) {
            return within == null ? engagement(of) : partOfEngagement(of, within);
        }
        if (service() == ContractService.class) {
            return within == null ? of.agreement() : partOfContract(of, within);
        }
        if (service() == ContractVersionService.class) {
            return method.getName().equals("send") ? of.agreement() : of.contract();
        }
        if (service() == StaffingService.class || service() == SuggestionService.class) {
            if (method.getName().equals("ofConsultant")) {
                return of.profile(null);
            }
            return within == null ? of.engagement(of.organization()) : of.booking(within);
        }
        if (service() == MailService.class) {
            return of.mailGivenUp();
        }
        if (service().getPackage() == PromiseService.class.getPackage()) {
            return promiseOrItsEngagement(of);
        }
        if (service() == InstrumentService.class || service() == PassportService.class) {
            return instrument(of);
        }
        if (service() == QuizLinkService.class || service() == QuizContactService.class) {
            return within == null ? of.publicLink() : of.publicContact(within);
        }
        if (PROFILES.contains(service())) {
            return within == null ? profile(member, of) : partOfProfile(member, of, within);
        }
        if (service() == TeamProfileService.class) {
            UUID team = of.team();
            UUID round = ProfileRows.closedTeamRound(
                    House::sql, of.id(), team, of.vp().id());
            return method.getName().equals("ofTeam") ? team : round;
        }
        if (service() == QuizTeamService.class) {
            return method.getName().equals("peopleOf") ? of.engagement(of.organization()) : of.quizTeam();
        }
        if (service() == RoundService.class || service() == RoundBoardService.class) {
            return round(member, of);
        }
        if (service() == InvitationService.class) {
            return invitationOrWhatItIsIn(member, of, within);
        }
        if (service().getPackage() == OutputsService.class.getPackage()) {
            return within == null ? released(member, of) : partOfOutputs(within);
        }
        if (service().getPackage() == WorkshopService.class.getPackage()) {
            return within == null
                    ? WorkshopThings.workshop(of, vpOf(member, of))
                    : WorkshopThings.part(of, service().getSimpleName(), within);
        }
        if (service().getPackage() == InterviewService.class.getPackage()) {
            return within == null ? prework(member, of) : partOfPrework(within);
        }
        if (service().getPackage() == LiveService.class.getPackage()) {
            return within == null ? day(member, of) : partOfDay(within);
        }
        if (service().getPackage() == TerritoryService.class.getPackage()) {
            return within == null ? partnering(member, of) : partOfPartnering(of, within);
        }
        if (service().getPackage() == IssueService.class.getPackage()) {
            return within == null ? held(member, of) : afterIt(of, within);
        }
        if (service() == ListsService.class) {
            return of.search(
                    member.firmId().equals(of.id())
                            ? member.id()
                            : of.consultant().id());
        }
        throw new AssertionError("Teach this walk to make a thing for " + this);
    }

    /** A workshop with an agreement, facilitated by the firm's VPs. */
    private UUID held(Member member, House of) {
        vpOf(member, of);
        UUID workshop = FollowUpRows.workshop(House::sql, of.id(), of.engagement(of.organization(), of.organization()));
        FollowUpRows.agreed(House::sql, of.id(), workshop);
        return workshop;
    }

    /** A workshop with territory, sacrifices and a draft; as far as it has come for what the method does. */
    private UUID partnering(Member member, House of) {
        vpOf(member, of);
        UUID workshop = FollowUpRows.workshop(House::sql, of.id(), of.engagement(of.organization(), of.organization()));
        PartneringRows.all(House::sql, of.id(), workshop);
        if (service() == AgreementVersionService.class && !method.getName().equals("send")) {
            FollowUpRows.agreed(House::sql, of.id(), workshop);
        }
        if (service() == TerritoryAgendaService.class || method.getName().equals("join")) {
            PartneringRows.shown(House::sql, of.id(), workshop);
            House.sql("update workshop set stage = 'PREPARED' where id = ?", workshop);
            House.sql(
                    "insert into workshop_session (firm_id, id, workshop_id, held_on, begins_at)"
                            + " select firm_id, gen_random_uuid(), id, current_date, '09:00' from workshop where id = ?",
                    workshop);
        }
        if (service() == WorkshopPromiseService.class) {
            House.sql(
                    """
                    insert into workshop_promise (firm_id, id, workshop_id, engagement_id)
                    select p.firm_id, p.id, w.id, w.engagement_id from promise p, workshop w where p.id = ? and w.id = ?""",
                    of.promise(engagementOf(workshop), true, "OFFERED"),
                    workshop);
        }
        return workshop;
    }

    private static UUID engagementOf(UUID workshop) {
        return UUID.fromString(House.value("select engagement_id from workshop where id = ?", workshop));
    }

    private UUID partOfPartnering(House of, UUID workshop) {
        if (service() == TerritoryService.class) {
            return UUID.fromString(House.value(
                    "select party_id from workshop_party where workshop_id = ? or party_id = ? limit 1",
                    workshop,
                    workshop));
        }
        return UUID.fromString(House.value(
                "select id from " + (service() == WorkshopPromiseService.class ? "workshop_promise" : "sacrifice")
                        + " where workshop_id = ? limit 1",
                workshop));
    }

    private UUID afterIt(House of, UUID workshop) {
        if (service() == IssueService.class) {
            return FollowUpRows.issue(House::sql, of.id(), workshop);
        }
        return service() == FollowUpService.class || service() == EvaluationService.class
                ? FollowUpRows.followUp(House::sql, of.id(), workshop)
                : FollowUpRows.check(
                        House::sql,
                        of.id(),
                        workshop,
                        Map.of("result", "REVEALED", "reveal", "CLOSED").getOrDefault(method.getName(), "OPEN"));
    }

    /** Of the member, or of the other firm's VP; as far as it has come for what the method does. */
    private UUID profile(Member member, House of) {
        UUID owner = member.firmId().equals(of.id()) && !member.has(Role.CLIENT)
                ? member.id()
                : of.vp().id();
        boolean begun =
                service() == SelfAnswerService.class && !method.getName().equals("sheet");
        UUID profile = ProfileRows.profile(House::sql, of.id(), owner, !begun);
        if (service() == NormsService.class) {
            ProfileRows.others(House::sql, profile, 100);
        }
        return profile;
    }

    private UUID partOfProfile(Member member, House of, UUID profile) {
        if (service() == ShareService.class) {
            return ProfileRows.share(House::sql, of.id(), profile);
        }
        if (service() == DriftService.class) {
            UUID engagement = of.agreement();
            ProfileRows.contracted(House::sql, profile, engagement);
            return engagement;
        }
        return profile;
    }

    /** One about the VP who calls, with an observer who has not answered. */
    private UUID round(Member member, House of) {
        UUID whom = vpOf(member, of);
        UUID round = of.quizRound(whom, of.quizTeam(whom));
        of.quizObserver(of.quizSubject(round, whom), "CLIENT", "APPROVED");
        return round;
    }

    private UUID invitationOrWhatItIsIn(Member member, House of, UUID within) {
        UUID round = within == null ? round(member, of) : within;
        if (method.getName().equals("ofRound") || method.getName().equals("decideAll")) {
            return round;
        }
        UUID subject = UUID.fromString(House.value("select id from quiz_subject where round_id = ?", round));
        if (method.getName().startsWith("name")) {
            return subject;
        }
        boolean roundFirst = method.getParameterTypes().length == 3 && method.getParameterTypes()[2] == UUID.class;
        return roundFirst && within == null ? round : of.quizObserver(subject, "COLLEAGUE", "NAMED");
    }

    /** A workshop that the VP who calls facilitated. */
    private static UUID released(Member member, House of) {
        return OutputRows.held(
                House::sql, of.id(), of.engagement(of.organization(), of.organization()), vpOf(member, of));
    }

    private UUID partOfOutputs(UUID workshop) {
        UUID block = OutputRows.block(House::sql, workshop, "SUCCESS", true);
        return method.getName().endsWith("Block") ? block : OutputRows.said(House::sql, block, "One list for both.");
    }

    /** A workshop that the VP who calls facilitates, with somebody who was heard. */
    private static UUID prework(Member member, House of) {
        UUID facilitator = vpOf(member, of);
        UUID workshop = PreworkRows.workshop(
                House::sql, of.id(), of.engagement(of.organization(), of.organization()), facilitator);
        PreworkRows.heard(House::sql, workshop, facilitator);
        return workshop;
    }

    /** A theme or a note where the method is about one, else somebody who was heard. */
    private UUID partOfPrework(UUID workshop) {
        String table =
                switch (method.getName()) {
                    case "theme", "changeTheme", "removeTheme" -> "prework_theme";
                    case "sort" -> "interview_note";
                    case "note" -> service() == ThemeService.class ? "interview_note" : "interview";
                    default -> "interview";
                };
        return UUID.fromString(House.value("select id from " + table + " where workshop_id = ?", workshop));
    }

    /** A workshop whose day is on; for the one who begins it, is to begin. */
    private UUID day(Member member, House of) {
        UUID workshop = RoomRows.live(
                House::sql, of.id(), of.engagement(of.organization(), of.organization()), vpOf(member, of));
        if (method.getName().equals("begin")) {
            RoomRows.day(House::sql, workshop, "PREPARED");
        }
        return workshop;
    }

    private UUID partOfDay(UUID workshop) {
        return ofDay(
                switch (method.getName()) {
                    case "contribution", "change" -> "contribution";
                    case "untie" -> "thread_link";
                    default -> "room_block";
                },
                "",
                workshop);
    }

    private static UUID ofDay(String table, String condition, UUID workshop) {
        return UUID.fromString(
                House.value("select id from " + table + " where workshop_id = ? " + condition + " limit 1", workshop));
    }

    private static UUID vpOf(Member member, House of) {
        boolean theirs = member.firmId().equals(of.id()) && member.has(Role.VP);
        return theirs ? member.id() : of.vp().id();
    }

    /** Its version 1 is one that the method is for. */
    private UUID instrument(House of) {
        UUID instrument =
                of.instrument(Set.of("write", "publish", "discard").contains(method.getName()) ? "DRAFT" : "PUBLISHED");
        if (method.getName().equals("discard")) {
            of.instrumentVersion(instrument, 2, "PUBLISHED");
        }
        return instrument;
    }

    private UUID promiseOrItsEngagement(House of) {
        UUID engagement = of.engagement(of.organization());
        return switch (method.getName()) {
            case "accept" -> of.promise(engagement, false, "OFFERED");
            case "renegotiate" -> of.promise(engagement, true, "ACCEPTED");
            case "contest" -> of.promise(engagement, true, "KEPT");
            case "find", "rule", "release" -> of.promise(engagement, false, "ACCEPTED");
            default -> engagement;
        };
    }

    /** One that the firm gives to somebody at a client organisation of the engagement. */
    private static PromiseData promise(House of, UUID engagement) {
        UUID organization = UUID.fromString(House.value(
                "select organization_id from engagement_party where engagement_id = ? and organization_id is not null",
                engagement));
        return new PromiseData(
                of.vp().id(),
                of.contact(organization),
                "The list of berths",
                "It lies on the table.",
                IN_TWO_WEEKS,
                "Europe/Oslo",
                MadeIn.TALK);
    }

    /** Of the kind that the method is about, in its first version. */
    private UUID partOfContract(House of, UUID engagement) {
        if (method.getName().toLowerCase(Locale.ROOT).contains("role")) {
            return UUID.fromString(House.value("select id from contract_role where engagement_id = ?", engagement));
        }
        UUID firm = of.partyOf(engagement, null);
        UUID clients = UUID.fromString(House.value(
                "select id from engagement_party where engagement_id = ? and organization_id is not null", engagement));
        UUID term = of.term(engagement, "WANT", method.getName().equals("answer") ? clients : firm);
        House.sql("delete from contract_answer where term_id = ?", term);
        return term;
    }

    private UUID engagement(House of) {
        UUID engagement = of.engagement(of.organization());
        of.note(engagement);
        if (service() == PhaseService.class) {
            House.sql("update engagement set phase = 'DISCOVERY' where id = ?", engagement);
        }
        return engagement;
    }

    private UUID partOfEngagement(House of, UUID engagement) {
        if (service() == TeamService.class) {
            House.Person ida = of.invited();
            of.joins(engagement, ida, false);
            return ida.id();
        }
        return service() == DecisionService.class ? of.decision(engagement) : of.joins(engagement, of.organization());
    }

    private static EngagementData harbour() {
        LocalDate today = LocalDate.now();
        return new EngagementData(
                "One harbour", Template.ADVISORY, "", today, today, "Europe/Oslo", null, List.of(), List.of());
    }

    private static RoundData spring() {
        return new RoundData("Spring", LocalDate.now().plusDays(20), "Europe/Oslo", 4, true);
    }

    private static ConsultantData thandi() {
        return new ConsultantData(
                "Thandi Walker",
                "ZA",
                "Durban",
                "Africa/Johannesburg",
                List.of(new LanguageSkill("en", CefrLevel.C2)),
                List.of("Listening"),
                null,
                "",
                null,
                null);
    }

    @Override
    public String toString() {
        return service().getSimpleName() + "." + method.getName();
    }
}
