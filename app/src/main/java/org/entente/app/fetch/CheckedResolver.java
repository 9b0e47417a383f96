package org.entente.app.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** Looks up names and lets pass what may be connected to: the addresses it returns are those the client then uses. */
final class CheckedResolver implements DnsResolver {
    private final boolean privateAddresses;

    CheckedResolver(boolean privateAddresses) {
        this.privateAddresses = privateAddresses;
    }

    /** A name leads to an address that is not for everybody. */
    static final class PrivateAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        PrivateAddressException(String host) {
            super(host);
        }
    }

    /** All of them must be allowed: one that mixes both means no good. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : addresses) {
            if (!privateAddresses && !PublicAddress.is(address)) {
                throw new PrivateAddressException(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
