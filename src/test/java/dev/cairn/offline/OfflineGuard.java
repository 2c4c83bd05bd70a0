package dev.cairn.offline;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.ArrayList;
import java.util.List;

/** Fails a test during which a name of another machine was looked up. */
public final class OfflineGuard implements AfterEachCallback, AfterAllCallback {
    @Override
    public void afterEach(ExtensionContext context) {
        failOnLookups(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        failOnLookups(context);
    }

    private static void failOnLookups(ExtensionContext context) {
        List<String> hosts = new ArrayList<>();
        for (String host; (host = NoNameLookups.ATTEMPTS.poll()) != null; ) {
            hosts.add(host);
        }
        if (!hosts.isEmpty()) {
            throw new AssertionError(
                    context.getDisplayName() + " tried to reach the network: " + hosts);
        }
    }
}
