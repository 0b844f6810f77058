/* Windows has this library and wine has not. The tests' library for certificates asks it for random bytes. */
__declspec(dllimport) unsigned char __stdcall SystemFunction036(void *buffer, unsigned long length);
const char made_for_wine[] = "apsis-desktop: made for wine, never to be shipped";

__declspec(dllexport) int __stdcall ProcessPrng(unsigned char *data, unsigned long long length)
{
    return SystemFunction036(data, (unsigned long)length);
}
