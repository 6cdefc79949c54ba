package org.counterpart.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Profiles to send: valid ones, for a test to change what it is about. */
final class Profiles {

    static final JsonMapper JSON = new JsonMapper();

    private Profiles() {}

    /** Thandi of Durban, who speaks Zulu and English. */
    static ObjectNode thandi() {
        return profile("Thandi Walker", "ZA", "Durban", "Africa/Johannesburg", "zu C2 en C1", "Listening");
    }

    /** Somebody, described by words: languages as tags and levels in turn, specialities with commas between. */
    static ObjectNode profile(
            String name, String country, String city, String zone, String languages, String specialities) {
        ObjectNode profile = JSON.createObjectNode();
        profile.put("name", name).put("country", country).put("city", city).put("zone", zone);
        var spoken = profile.putArray("languages");
        String[] words = languages.split(" ");
        for (int i = 0; i + 1 < words.length; i += 2) {
            spoken.addObject().put("tag", words[i]).put("level", words[i + 1]);
        }
        var known = profile.putArray("specialities");
        for (String speciality : specialities.split(",")) {
            known.add(speciality.strip());
        }
        profile.put("biography", "Knows " + city + " by heart.");
        return profile;
    }
}
