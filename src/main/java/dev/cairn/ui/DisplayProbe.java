package dev.cairn.ui;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on. */
final class DisplayProbe {

    private DisplayProbe() {}

    static boolean isThere() {
        String platform = System.getProperty("glass.platform", "");
        return isThere(System.getProperty("os.name", ""), platform, System.getenv());
    }

    /**
     * Only on Linux can a user be without one; a platform that was asked for by name needs none.
     */
    static boolean isThere(String system, String platform, Map<String, String> environment) {
        boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
        boolean asked = platform.equalsIgnoreCase("headless");
        return !linux
                || asked
                || isSet(environment, "DISPLAY")
                || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
