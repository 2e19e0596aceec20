export interface DemonstrationLinks {
  organiser: string;
  marshal: string;
  liaison: string;
}

/**
 * Links that sign in on this machine. A browser keeps cookies by host name, so on localhost each person gets a name
 * of their own for the same machine: all three can then be open side by side. The token is after the hash, which no
 * browser sends and no server logs (rule A3).
 */
export function demonstrationLinks(
  publicUrl: string,
  tokens: Record<keyof DemonstrationLinks, string>,
): DemonstrationLinks {
  const at = (host: string, token: string): string => {
    // The page signs in and goes on to the screen of the role: a marshal's is the phone's.
    const url = new URL('/open', publicUrl);
    if (url.hostname === 'localhost') url.hostname = host;
    return `${url.href}#${token}`;
  };
  return {
    organiser: at('localhost', tokens.organiser),
    marshal: at('127.0.0.1', tokens.marshal),
    liaison: at('liaison.localhost', tokens.liaison),
  };
}
