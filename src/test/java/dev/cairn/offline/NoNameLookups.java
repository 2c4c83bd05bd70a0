package dev.cairn.offline;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Takes the place of the system's name service while tests run: only this machine has a name. Every
 * other lookup fails and is remembered, so that {@link OfflineGuard} can blame the test that made
 * it even where the code under test swallows the failure.
 */
public final class NoNameLookups extends InetAddressResolverProvider {
    static final Queue<String> ATTEMPTS = new ConcurrentLinkedQueue<>();

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver system = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
                    throws UnknownHostException {
                if (host.equals("localhost") || host.equals(configuration.lookupLocalHostName())) {
                    return system.lookupByName(host, policy);
                }
                ATTEMPTS.add(host);
                throw new UnknownHostException(host + ": tests stay offline");
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return system.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "no name lookups in tests";
    }
}
